package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.RetentionRule.Milestone;

/**
 * Milestones that a person sets (inaktualitet, ärendets avslut), because no register tells of them. For those who answer for
 * what is kept: staff who may write such documents and the headteacher, at the unit that holds them; the archivist for what
 * is in the archive. Only what the plan in force counts from such a milestone can be declared.
 */
@ProviderType
public interface DeclaredMilestones {

    enum What {
        /** Somebody has judged that a document is not needed any more (inaktuell). */
        IRRELEVANT(Milestone.DECLARED_IRRELEVANT),
        /**
         * The case (ärende) of a document is over. A case is what the plan counts from its closing and what builds on each
         * other, by being cited, started from or corrected. All of it is closed at once; a new document of it opens it again.
         */
        CASE_CLOSED(Milestone.CASE_CLOSED);

        private final Milestone milestone;

        What(Milestone milestone) {
            this.milestone = milestone;
        }

        public Milestone milestone() {
            return milestone;
        }
    }

    /** Whether the plan in force counts from it for any of the types. */
    boolean counts(Caller caller, Collection<DocumentTypeId> types, What what);

    /**
     * What this caller can declare or take back of a document; empty when there is nothing.
     *
     * @param child for whom it is kept; empty for a group's document
     */
    List<Standing> of(Caller caller, DocumentId document, Optional<PersonId> child);

    /** The child's documents that this caller can declare and that nobody has, newest first. */
    Undeclared undeclared(Caller caller, PersonId child, What what);

    /**
     * Declares the documents, for that child alone. Refused without a reason, for a day that has not come or is before one of
     * them was finalised, when nothing is counted from it, and for a case that has documents the caller does not answer for.
     *
     * @return how many documents
     */
    Outcome<Integer> declare(Caller caller, Asked asked);

    /**
     * Takes it back, a case as a whole. Refused without a reason, and once one of the documents is in an approved run.
     *
     * @return how many documents
     */
    Outcome<Integer> takeBack(Caller caller, What what, Documents which, String reason);

    /**
     * @param since the day it was declared for; empty while it is not
     * @param today the day on which this is told
     */
    record Standing(What what, Optional<LocalDate> since, LocalDate today) {
    }

    /** @param today the day on which this is told */
    record Undeclared(List<DocumentRow> documents, LocalDate today) {

        public Undeclared {
            documents = List.copyOf(documents);
        }
    }

    /** @param child for whom they are kept; empty for documents of a group */
    record Documents(Optional<PersonId> child, List<DocumentId> ids) {

        public Documents {
            ids = List.copyOf(ids);
        }
    }

    /** @param on the day that the period is counted from */
    record Asked(What what, Documents which, LocalDate on, String reason) {
    }
}
