package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem.State;
import org.skolbro.api.transition.TransitionId;

/** Keeps roll-over runs and the transitions in them. */
public interface RollOverStore {

    void insert(StoredRollOver run, Collection<RollOverRow> rows);

    Optional<StoredRollOver> find(RollOverId id);

    /** @throws org.skolbro.api.problem.Conflict when {@code run.version() - 1} is no longer the stored version */
    void update(StoredRollOver run);

    /** Newest first. */
    List<StoredRollOver> all();

    /** Runs that nobody drives and that could go on: running with a lease that has ended, or resting until a day that has come. Oldest first. */
    List<RollOverId> unattended(Instant now, LocalDate today);

    /** Somebody drives the run; when the lease ends without another, that one is gone. */
    void lease(RollOverId run, Instant until);

    /** Rows that wait and whose day has come, by transition. */
    List<RollOverRow> due(RollOverId run, LocalDate today, int limit);

    /** The first day on which a row that waits is due. */
    Optional<LocalDate> nextDue(RollOverId run);

    /** Writes rows anew that wait. Answers how many; fewer than asked means that somebody else was there. */
    int settle(RollOverId run, Collection<RollOverRow> rows);

    /** All rows that wait leave. */
    void leaveAll(RollOverId run, Cause why, Instant at);

    /** Rows of some units, or without any of all, by transition. */
    List<RollOverRow> rows(RollOverId run, Collection<UnitCode> units);

    /** Rows that are done become undone. Answers how many. */
    int undo(RollOverId run, Collection<TransitionId> transitions);

    /** How many rows each unit has in each state, with the cause. */
    List<Tally> tally(RollOverId run);

    /** Those of the transitions that wait in a run that is let go and not over. */
    Set<TransitionId> waiting();

    /** @param latest when the latest of them was settled */
    record Tally(UnitCode unit, State state, Optional<Cause> cause, long rows, Optional<Instant> latest) {
    }
}
