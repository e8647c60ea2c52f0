package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.RollOverRow;
import org.skolbro.core.store.RollOverStore;
import org.skolbro.core.store.RollOverStore.Tally;
import org.skolbro.core.store.StoredRollOver;
import org.skolbro.core.store.UnitOfWork;

/** What every store of roll-over runs owes. */
public abstract class RollOverStoreContract {

    private static final UnitCode A = new UnitCode("99000001");
    private static final UnitCode B = new UnitCode("99000002");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract RollOverStore store();

    @Test
    public void aRunComesBackAsItWas() {
        StoredRollOver run = insert(1, Set.of(A, B), row(11, A, TODAY));
        assertEquals(Optional.of(run), in(() -> store().find(run.id())));
        StoredRollOver whole = insert(2, Set.of(), row(12, A, TODAY));
        assertEquals(List.of(whole, run), in(() -> store().all()));
        assertEquals(List.of(row(11, A, TODAY)), in(() -> store().rows(run.id(), Set.of())));
    }

    @Test
    public void aRunThatIsProposedWaitsForItsRelease() {
        StoredRollOver run = new StoredRollOver(new RollOverId(1), 1, State.PROPOSED, TODAY, Set.of(), new AccountId(7), "Administratören", NOW, "abc", 0);
        unitOfWork().inOne(() -> store().insert(run, List.of(row(11, A, TODAY))));
        assertEquals(List.of(), in(() -> store().unattended(NOW, TODAY)));
        assertEquals(Set.of(), in(() -> store().waiting()));
        StoredRollOver released = run.released(new StoredRollOver.Release(new AccountId(8), "En annan", NOW.plusSeconds(60)));
        unitOfWork().inOne(() -> store().update(released));
        assertEquals(Optional.of(released), in(() -> store().find(run.id())));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW, TODAY)));
        assertEquals(Set.of(new TransitionId(11)), in(() -> store().waiting()));
        unitOfWork().inOne(() -> store().update(released.driven()));
        assertEquals(released.release(), in(() -> store().find(run.id())).orElseThrow().release());
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY));
        unitOfWork().inOne(() -> store().update(run.to(State.PAUSED)));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().update(run.to(State.CANCELLED))));
        assertEquals(State.PAUSED, in(() -> store().find(run.id())).orElseThrow().state());
    }

    @Test
    public void rowsAreDueWhenTheirDayHasCome() {
        StoredRollOver run = insert(1, Set.of(), row(13, A, TODAY), row(11, B, TODAY.minusDays(1)), row(12, A, TODAY.plusDays(2)));
        assertEquals(List.of(11L, 13L), ids(in(() -> store().due(run.id(), TODAY, 9))));
        assertEquals(List.of(11L), ids(in(() -> store().due(run.id(), TODAY, 1))));
        assertEquals(Optional.of(TODAY.minusDays(1)), in(() -> store().nextDue(run.id())));
        assertEquals(List.of(12L, 13L), ids(in(() -> store().rows(run.id(), Set.of(A)))));
    }

    @Test
    public void aRowIsSettledOnce() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY), row(12, A, TODAY));
        RollOverRow done = row(11, A, TODAY).done(3, 2, List.of(new HoldingId(5), new HoldingId(6)), NOW);
        RollOverRow left = row(12, A, TODAY).left(Cause.REVIEW, NOW);
        assertEquals(2, (int) in(() -> store().settle(run.id(), List.of(done, left))));
        assertEquals(List.of(done, left), in(() -> store().rows(run.id(), Set.of())));
        assertEquals(0, (int) in(() -> store().settle(run.id(), List.of(row(11, A, TODAY).failed("x", NOW)))));
        assertEquals(Optional.empty(), in(() -> store().nextDue(run.id())));
    }

    @Test
    public void aRowCanWaitForAnotherDay() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY));
        in(() -> store().settle(run.id(), List.of(row(11, A, TODAY).dueOn(TODAY.plusDays(3)))));
        assertEquals(Optional.of(TODAY.plusDays(3)), in(() -> store().nextDue(run.id())));
    }

    @Test
    public void nobodyDrivesARunWhoseLeaseHasEnded() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY.plusDays(1)));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW, TODAY)));
        unitOfWork().inOne(() -> store().lease(run.id(), NOW.plusSeconds(9)));
        assertEquals(List.of(), in(() -> store().unattended(NOW, TODAY)));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW.plusSeconds(9), TODAY)));
        unitOfWork().inOne(() -> store().update(run.to(State.RESTING)));
        assertEquals(List.of(), in(() -> store().unattended(NOW.plusSeconds(9), TODAY)));
        assertEquals(List.of(run.id()), in(() -> store().unattended(NOW.plusSeconds(9), TODAY.plusDays(1))));
    }

    @Test
    public void whatWaitsInARunThatIsOverWaitsNoMore() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY), row(12, B, TODAY));
        assertEquals(Set.of(new TransitionId(11), new TransitionId(12)), in(() -> store().waiting()));
        unitOfWork().inOne(() -> store().leaveAll(run.id(), Cause.CANCELLED, NOW));
        assertEquals(Set.of(), in(() -> store().waiting()));
        assertEquals(List.of(row(11, A, TODAY).left(Cause.CANCELLED, NOW)), in(() -> store().rows(run.id(), Set.of(A))));
    }

    @Test
    public void onlyWhatIsDoneIsUndone() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY), row(12, A, TODAY));
        in(() -> store().settle(run.id(), List.of(row(11, A, TODAY).done(1, 0, List.of(), NOW))));
        List<TransitionId> both = List.of(new TransitionId(11), new TransitionId(12));
        assertEquals(1, (int) in(() -> store().undo(run.id(), both)));
        assertEquals(0, (int) in(() -> store().undo(run.id(), both)));
        assertEquals(RollOverItem.State.UNDONE, in(() -> store().rows(run.id(), Set.of())).getFirst().state());
    }

    @Test
    public void rowsAreCountedByUnitStateAndCause() {
        StoredRollOver run = insert(1, Set.of(), row(11, A, TODAY), row(12, A, TODAY), row(13, B, TODAY));
        in(() -> store().settle(run.id(), List.of(row(11, A, TODAY).left(Cause.REVIEW, NOW),
            row(12, A, TODAY).left(Cause.REVIEW, NOW.plusSeconds(1)))));
        assertEquals(Set.of(new Tally(A, RollOverItem.State.LEFT, Optional.of(Cause.REVIEW), 2, Optional.of(NOW.plusSeconds(1))),
            new Tally(B, RollOverItem.State.WAITING, Optional.empty(), 1, Optional.empty())), Set.copyOf(in(() -> store().tally(run.id()))));
    }

    private StoredRollOver insert(long id, Set<UnitCode> units, RollOverRow... rows) {
        StoredRollOver run = new StoredRollOver(new RollOverId(id), 1, State.RUNNING, TODAY.plusMonths(2), units, new AccountId(7), "Rektorn",
            NOW, "abc", 0);
        unitOfWork().inOne(() -> store().insert(run, List.of(rows)));
        return run;
    }

    private static RollOverRow row(long transition, UnitCode unit, LocalDate dueOn) {
        return new RollOverRow(new TransitionId(transition), unit, dueOn, RollOverItem.State.WAITING, Optional.empty(), "", 0, 0, List.of(),
            Optional.empty());
    }

    private static List<Long> ids(List<RollOverRow> rows) {
        return rows.stream().map(row -> row.transition().value()).toList();
    }

    private <T> T in(Supplier<T> what) {
        return unitOfWork().inOne(what);
    }
}
