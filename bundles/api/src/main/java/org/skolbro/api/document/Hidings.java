package org.skolbro.api.document;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;

/**
 * Hiding from guardians (sekretess mot vårdnadshavare, OSL 12 kap. 3 §). Decided by the headteacher of a unit where the
 * child is placed, with a second factor. The guardian is never told, and nothing that she is shown or counted for her tells
 * that there is more. Hiding wins over every other relation the same person has to the child.
 */
@ProviderType
public interface Hidings {

    /** For the child's headteacher; anybody else is told that there is no such child. */
    OfChild about(Caller caller, PersonId child);

    /**
     * Takes effect at once on the first day of the span. Refused for somebody who is no guardian of the child, for a day
     * that has been, for documents that are not about the child, without a reason, and when all of it is hidden already.
     */
    Outcome<HidingId> hide(Caller caller, PersonId child, Asked asked);

    /** Shows the guardian again what this decision alone hid. Refused when it is over, and without a reason. */
    Outcome<HidingId> lift(Caller caller, HidingId hiding, String reason);

    /** What is to be hidden from whom, when and why. */
    record Asked(PersonId guardian, Hiding.Scope scope, DateSpan span, String reason, LegalBasis basis) {
    }

    /**
     * @param guardians from whom something can be hidden today, by name
     * @param rows every decision, lifted and ended ones too, newest first
     * @param today the day on which this is told
     */
    record OfChild(List<Adult> guardians, List<HidingRow> rows, LocalDate today) {

        public OfChild {
            guardians = List.copyOf(guardians);
            rows = List.copyOf(rows);
        }
    }

    /** @param name empty for somebody with protected personal data */
    record Adult(PersonId id, String name, Guardianship.Kind kind) {
    }
}
