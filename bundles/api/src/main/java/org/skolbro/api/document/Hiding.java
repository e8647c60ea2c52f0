package org.skolbro.api.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;

/**
 * Hiding from a guardian (sekretess mot vårdnadshavare, OSL 12 kap. 3 §): a decision that one guardian does not read what
 * is written about one child. A lifted one stays, with the day it was lifted.
 *
 * @param by the name of the headteacher who decided
 */
public record Hiding(HidingId id, PersonId child, PersonId guardian, Scope scope, DateSpan span, String reason,
        LegalBasis basis, String by, Instant at, Optional<Lifting> lifted) {

    public sealed interface Scope {
    }

    /** All documents about the child, those to come too. */
    public record Everything() implements Scope {
    }

    /** These documents, and what is made from them later. */
    public record Papers(List<DocumentId> documents) implements Scope {

        public Papers {
            documents = List.copyOf(documents);
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("A decision about documents names at least one");
            }
        }
    }

    /** The end of a hiding before its last day. */
    public record Lifting(String reason, String by, Instant at) {
    }

    public boolean isInForce(LocalDate day) {
        return lifted.isEmpty() && span.contains(day);
    }

    /** Whether it hides nothing any more, today or later. */
    public boolean isOver(LocalDate today) {
        return lifted.isPresent() || span.hasEnded(today);
    }

    public Hiding lifted(Lifting lifting) {
        return new Hiding(id, child, guardian, scope, span, reason, basis, by, at, Optional.of(lifting));
    }
}
