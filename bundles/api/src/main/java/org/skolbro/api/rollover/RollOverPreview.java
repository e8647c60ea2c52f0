package org.skolbro.api.rollover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.register.UnitCode;

/**
 * What a run would come to (förhandsvisning av läsårsbytet) as things stand now. Names nobody.
 *
 * @param digest of exactly the transitions that the run would be about
 * @param takesTwo whether another person has to release the run before anything is handed over
 */
public record RollOverPreview(LocalDate until, String digest, List<AtUnit> units, boolean takesTwo) {

    /** What one person starts. */
    public RollOverPreview(LocalDate until, String digest, List<AtUnit> units) {
        this(until, digest, units, false);
    }

    /**
     * @param ready would be handed over at once
     * @param later would be, when their last day has passed
     * @param causes what waits for a person
     */
    public record AtUnit(UnitCode unit, String name, long ready, long later, Map<RollOver.Cause, Long> causes) {

        public AtUnit {
            causes = causes.isEmpty() ? Map.of() : new EnumMap<>(causes);
        }

        public long children() {
            return ready + later + causes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    public RollOverPreview {
        units = List.copyOf(units);
    }

    public long children() {
        return units.stream().mapToLong(AtUnit::children).sum();
    }
}
