package org.skolbro.core.store;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;

/**
 * Reads everything that names one person, whoever she is: child, guardian or staff. Knows nothing of who asks, and masks
 * nobody.
 */
public interface PersonDataStore {

    /** The person, whose row all of hers became part of, with the rows that did and her accounts. */
    Whom whom(PersonId person);

    /** In the order of their chapters. */
    List<Table> tables();

    /**
     * Hands over each row about her as texts: instants in UTC and days as ISO 8601 has them, nothing as an empty text. One
     * statement; the rows are never all in memory.
     */
    void rows(Table table, Whom whom, Consumer<List<String>> row);

    /** Names of those with a security marking who have an account or had a duty: their names may stand in texts as who did something. */
    List<PersonName> protectedStaff();

    /** @param persons her own id, and those that were found to be hers */
    record Whom(PersonId person, Set<PersonId> persons, Set<AccountId> accounts) {

        public Whom {
            persons = Set.copyOf(persons);
            accounts = Set.copyOf(accounts);
        }

        /** Without ids: it never reaches a log by being printed. */
        @Override
        public String toString() {
            return "Whom";
        }
    }

    /** What belongs together for whoever reads it, in this order. */
    enum Chapter {
        IDENTITY, RELATIONS, PLACEMENTS, WORK, ACCOUNT, DOCUMENTS, CONSENTS, TRANSITIONS, ORDERS, DELIVERIES, DISPOSAL, PROTECTION, AUDIT
    }

    /** What stands in a column, which decides who may be told of it. */
    enum Holds {
        /** A value that names nobody. */
        VALUE,
        /** A word of a closed set. */
        CODE,
        /** A moment. */
        TIME, UNIT, GROUP,
        /** Id of a purpose of consent, in a table that has {@code text_version} too. */
        PURPOSE,
        /** Id of a document type. */
        TYPE, DOCUMENT,
        /** A child or guardian of hers, whom she knows. */
        RELATIVE,
        /** A child or a member of staff whom she met in office. */
        STRANGER,
        /** Who did something, by account. */
        ACCOUNT,
        /** A name that has a user name with it, which is told to nobody; the account is. */
        NAME,
        /** A name as it was written, or a text that may have one. */
        TEXT,
        /** What only a machine reads. */
        RAW
    }

    record Column(String name, Holds holds) {
    }

    /** @param name unique; of the table, or of what it tells where several are read from one */
    record Table(String name, Chapter chapter, List<Column> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }
}
