package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;

/**
 * Finds finalised documents by words, without opening any. A title counts only where each child that the document is about
 * is among those who are searched: otherwise finding it would tell the names that are masked when it is read.
 */
public interface DocumentSearchStore {

    /** Newest first by document date, then by id. */
    Page<DocumentId> search(Question question, Page.Request page);

    /** Documents in archives, newest first by document date, then by id. Nobody with a security marking is looked at. */
    Page<DocumentId> archived(Archived asked, Page.Request page);

    /**
     * What an archive is asked for; empty = any.
     *
     * @param types in exactly these versions; at least one
     * @param from first document date
     * @param before the day after the last
     */
    record Archived(Optional<PersonId> child, Set<TypeVersion> types, Optional<UnitCode> unit, Optional<LocalDate> from,
            Optional<LocalDate> before, Hidden hidden) {

        public Archived {
            types = Set.copyOf(types);
        }
    }

    /**
     * What is looked for and where.
     *
     * @param words each must be found
     * @param among a document is looked at when one of these shows it
     */
    record Question(List<Word> words, List<Among> among, Hidden hidden) {

        public Question {
            words = List.copyOf(words);
            among = List.copyOf(among);
        }
    }

    /**
     * One word, plain text in which no character is a wildcard. It is found in titles and in children's names, whatever its
     * case, and in the types and groups given, whose names have it.
     */
    record Word(String text, Set<TypeVersion> types, Set<GroupId> groups) {

        public Word {
            types = Set.copyOf(types);
            groups = Set.copyOf(groups);
        }
    }

    /** Documents about some, that somebody holds for them as {@code anyOf} says. */
    record Among(Whom whom, List<Sight> anyOf) {

        public Among {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** About whom. */
    sealed interface Whom {
    }

    /** These children. */
    record Children(Set<PersonId> ids) implements Whom {

        public Children {
            ids = Set.copyOf(ids);
        }
    }

    /** These groups. */
    record Groups(Set<GroupId> ids) implements Whom {

        public Groups {
            ids = Set.copyOf(ids);
        }
    }

    /** Every group, and every child without a security marking. */
    record Everybody() implements Whom {
    }
}
