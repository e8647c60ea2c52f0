package org.skolbro.api.transition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * What the year roll-over (läsårsbyte) would come to as things stand now.
 *
 * @param until last day of the placements that were looked at
 * @param leavers those whose placement ends, what is in the way first
 * @param unplaced those who are in a group of a unit today and have no placement there, so that no roll-over finds them
 */
public record Rehearsal(LocalDate until, List<Leaver> leavers, List<Unplaced> unplaced) {

    /** Where everybody has a placement. */
    public Rehearsal(LocalDate until, List<Leaver> leavers) {
        this(until, leavers, List.of());
    }

    public Rehearsal {
        leavers = List.copyOf(leavers);
        unplaced = List.copyOf(unplaced);
    }

    /** A child without placement (barn utan placering). */
    public record Unplaced(PersonId child, String name, String unit, String group) {
    }

    /**
     * One unit, without names.
     *
     * @param ready leavers whom nothing is in the way of
     * @param obstacles how many leavers each is in the way of
     */
    public record AtUnit(UnitCode unit, String name, long leavers, long ready, Map<Obstacle, Long> obstacles) {

        public AtUnit {
            obstacles = obstacles.isEmpty() ? Map.of() : new EnumMap<>(obstacles);
        }
    }

    /**
     * What becomes of a group (klass eller avdelning) when the school year turns. The register says it, and nobody else rolls groups.
     *
     * @param endsOn the group's own last day, when it comes before the new year
     * @param next groups of the unit that its children are in then, those with most of them first; itself when it goes on
     * @param leave how many of its children are not placed at the unit any more
     * @param without how many are placed there and in no such group
     * @param proposal what its name would be one year up; empty where the register has turned it, and for names without a year
     */
    public record GroupTurn(GroupId group, String name, String unit, Optional<LocalDate> endsOn, List<Next> next, long leave, long without,
            Optional<String> proposal) {

        /** Where some of the children go on. */
        public record Next(GroupId group, String name, long children) {
        }

        public GroupTurn {
            next = List.copyOf(next);
        }

        /** Whether the register still has something to say. */
        public boolean isOpen() {
            return without > 0 || proposal.isPresent();
        }
    }

    /** What somebody ought to do something about before the child leaves. */
    public enum Obstacle {
        /** No unit of the register receives the child. */
        NO_RECEIVER,
        /** The receiving school form is not at work here. */
        FORM_MISSING,
        /** Documents would follow if the guardians were asked and said yes. */
        CONSENT_MISSING,
        /** Whoever hands over has to say of some documents whether the receiver needs them. */
        REVIEW,
        /** What is begun and not finalised does not follow. */
        OPEN_DRAFTS
    }

    /** Where a child goes. */
    public record Receiver(String unit, SchoolType schoolType) {
    }

    /** How many of the unit's documents about the child would go which way. {@code unasked} are those of {@code stays} that wait for consent. */
    public record Documents(long follow, long review, long stay, long unasked) {
    }

    /**
     * One child whose placement ends.
     *
     * @param transition when the register knows where she goes
     * @param drafts about the child, whoever writes them
     */
    public record Leaver(PersonId child, String name, String unit, SchoolType schoolType, LocalDate leavesOn, Optional<Receiver> receiver,
            Optional<TransitionId> transition, Documents documents, long drafts, Set<Obstacle> obstacles) {

        public Leaver {
            obstacles = obstacles.isEmpty() ? Set.of() : EnumSet.copyOf(obstacles);
        }
    }
}
