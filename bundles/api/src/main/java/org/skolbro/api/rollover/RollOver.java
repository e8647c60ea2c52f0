package org.skolbro.api.rollover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.register.UnitCode;

/**
 * A year roll-over (läsårsbyte) that somebody started: hands over those who leave, each when her last day has passed.
 *
 * @param until last day of the placements that it is about
 * @param whole whether it is about all units of the municipality
 * @param units those that the reader may see, by name
 * @param nextOn when it goes on by itself; while it rests
 * @param mine whether the reader may pause and cancel it
 * @param chosen whether it is about children whom a headteacher marked, and not about all who leave
 * @param digest of exactly its transitions
 * @param releasedBy the second person, where it took one
 * @param releasable whether it waits for a second person and the reader may be that one
 */
public record RollOver(RollOverId id, State state, LocalDate until, Instant startedAt, String startedBy, boolean whole, List<AtUnit> units,
        Optional<LocalDate> nextOn, boolean mine, boolean chosen, String digest, Optional<String> releasedBy, boolean releasable) {

    /** proposed → running → done, resting while all that is left waits for a last day; paused and cancelled when asked to. */
    public enum State {
        /** Waits for another person to release it; nothing is handed over. */
        PROPOSED,
        RUNNING, RESTING, PAUSED, DONE, CANCELLED
    }

    /** Why a child was not handed over by the run. She stays with the headteacher, who does what only a person can do. */
    public enum Cause {
        /** Somebody has to say of some documents whether the receiver needs them. */
        REVIEW,
        /** Something is begun about the child and not finalised. */
        OPEN_DRAFTS,
        /** The unit that the child goes to is not in the register. */
        NO_RECEIVER,
        /** The receiving school form is not at work here. */
        FORM_MISSING,
        /** Some children are handed over by a person with a permission of her own, or not at all. */
        BY_HAND,
        /** Somebody handed over or stopped it first. */
        SETTLED,
        /** The register moved the last day beyond that of the run. */
        LEAVES_LATER,
        /** Another run is about her. */
        IN_ANOTHER_RUN,
        /** The run was cancelled first. */
        CANCELLED,
        /** It could not be done; the log says why under the code. */
        FAULT
    }

    /** Children by what became of them. {@code left} is those who stay with the headteacher. */
    public record Totals(long items, long waiting, long done, long left, long failed, long undone) {

        public Totals plus(Totals more) {
            return new Totals(items + more.items, waiting + more.waiting, done + more.done, left + more.left, failed + more.failed,
                undone + more.undone);
        }
    }

    /**
     * What the run came to at one unit.
     *
     * @param undoUntil until when what was handed over can be taken back; empty when nothing can any more
     */
    public record AtUnit(UnitCode unit, String name, Totals totals, Map<Cause, Long> causes, Optional<Instant> undoUntil) {

        public AtUnit {
            causes = causes.isEmpty() ? Map.of() : new EnumMap<>(causes);
        }
    }

    /** Without a second person. */
    public RollOver(RollOverId id, State state, LocalDate until, Instant startedAt, String startedBy, boolean whole, List<AtUnit> units,
            Optional<LocalDate> nextOn, boolean mine, boolean chosen) {
        this(id, state, until, startedAt, startedBy, whole, units, nextOn, mine, chosen, "", Optional.empty(), false);
    }

    /** About all who leave. */
    public RollOver(RollOverId id, State state, LocalDate until, Instant startedAt, String startedBy, boolean whole, List<AtUnit> units,
            Optional<LocalDate> nextOn, boolean mine) {
        this(id, state, until, startedAt, startedBy, whole, units, nextOn, mine, false);
    }

    public RollOver {
        units = List.copyOf(units);
    }

    public Totals totals() {
        return units.stream().map(AtUnit::totals).reduce(new Totals(0, 0, 0, 0, 0, 0), Totals::plus);
    }
}
