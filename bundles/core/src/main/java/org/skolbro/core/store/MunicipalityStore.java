package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;

/** Reads a whole municipality, for when it leaves. Knows nothing of who asks. */
public interface MunicipalityStore {

    DepartureSize size();

    /** Children of whom a document is kept, in the order of identity numbers, those without one last. */
    List<PersonId> children(boolean areProtected);

    /** Groups that a document is kept about, by id. */
    List<GroupId> groups();

    /** Those of them that somebody with a security marking is or was in: what is written about them may tell of her. */
    List<GroupId> groupsOfProtected();

    /** What is kept for the child of what the ledger had at that entry, oldest first by document date. */
    List<Entered> documents(PersonId child, long ledger);

    List<Entered> documents(GroupId group, long ledger);

    /** The tables that are taken along, each with its columns. */
    List<Table> tables();

    /**
     * Hands over each row as texts: instants in UTC and days as ISO 8601 has them, nothing as an empty text. One statement; the
     * rows are never all in memory.
     *
     * @param which whether rows about somebody with a security marking, or the others
     */
    void rows(Table table, Which which, Consumer<List<String>> row);

    /** Consents that were given on paper, whose scans are taken along beside the rows. */
    List<Scan> scans(Which which);

    /** Fictitious identities whose signed form was scanned, sealed; they are taken along with the protected. */
    List<LinkId> forms();

    /** @param fileName under which it is taken along; tells nothing of anybody */
    record Scan(ConsentAnswerId answer, String fileName) {
    }

    /** A document and its number in the ledger. */
    record Entered(DocumentId document, long number, LocalDate date) {
    }

    enum Which {
        OPEN, PROTECTED
    }

    /** What a table belongs to. */
    enum Kind {
        REGISTER, EVIDENCE, AUDIT
    }

    /** @param personal whether rows are about persons, so that those about protected ones are apart */
    record Table(Kind kind, String name, List<String> columns, boolean personal) {
    }
}
