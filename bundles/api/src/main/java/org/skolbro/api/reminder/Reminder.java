package org.skolbro.api.reminder;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.register.UnitCode;

/**
 * A reminder campaign (påminnelse om samtycke) that somebody approved. Each person is written to once, however many children and questions.
 *
 * @param whole whether it is about all units of the municipality
 * @param units those that the reader may see, by name
 * @param trouble why it paused by itself
 * @param mine whether the reader may pause and cancel it
 */
public record Reminder(ReminderId id, State state, ReminderPlan plan, Instant startedAt, String startedBy, boolean whole, List<AtUnit> units,
        Optional<MailTrouble> trouble, boolean mine) {

    public enum State {
        RUNNING, PAUSED, DONE, CANCELLED
    }

    /** Persons by what became of them. {@code waiting} counts those who are written to this moment too. */
    public record Totals(long items, long waiting, long sent, long onScreen, long left, long failed, long uncertain) {

        public Totals plus(Totals more) {
            return new Totals(items + more.items, waiting + more.waiting, sent + more.sent, onScreen + more.onScreen, left + more.left,
                failed + more.failed, uncertain + more.uncertain);
        }
    }

    /** What it came to at one unit. */
    public record AtUnit(UnitCode unit, String name, Totals totals, Map<ReminderRecipient.Cause, Long> causes) {

        public AtUnit {
            causes = causes.isEmpty() ? Map.of() : new EnumMap<>(causes);
        }
    }

    public Reminder {
        units = List.copyOf(units);
    }

    public Totals totals() {
        return units.stream().map(AtUnit::totals).reduce(new Totals(0, 0, 0, 0, 0, 0, 0), Totals::plus);
    }
}
