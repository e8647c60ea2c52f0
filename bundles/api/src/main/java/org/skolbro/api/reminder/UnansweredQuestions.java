package org.skolbro.api.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/** Who has not answered which question about consent (obesvarade frågor). */
@ProviderType
public interface UnansweredQuestions {

    /** What is unanswered at the caller's units: names for a headteacher, counts for administrators and operators. */
    Unanswered list(Caller caller, ReminderScope scope);

    /**
     * @param rows without children who have a security marking; empty for those who read counts
     * @param counts of the same, each unit's questions
     * @param leftOut how many children with a security marking have unanswered questions, of all units together
     */
    record Unanswered(List<Row> rows, List<Count> counts, long leftOut) {

        public Unanswered {
            rows = List.copyOf(rows);
            counts = List.copyOf(counts);
        }
    }

    /**
     * One question about one child.
     *
     * @param silent who has not answered, by name; somebody with a security marking without one
     * @param lapsed whether there was a yes that has grown too old
     */
    record Row(PersonId child, String name, UnitCode unit, String unitName, SchoolType type, OptionalInt year, ConsentPurpose purpose,
            List<String> silent, boolean lapsed) {

        public Row {
            silent = List.copyOf(silent);
        }
    }

    /** @param children about how many the question is unanswered */
    record Count(UnitCode unit, String unitName, ConsentPurpose purpose, long children) {
    }

    /** What the caller herself was asked by a campaign and has not answered; empty when nothing waits, or the last day has passed. */
    Optional<Waiting> mine(Caller caller);

    /** @param until the first of the campaigns' last days */
    record Waiting(int questions, LocalDate until) {
    }
}
