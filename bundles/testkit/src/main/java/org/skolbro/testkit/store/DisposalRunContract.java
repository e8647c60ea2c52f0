package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.RunItem.Left;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** What every store of disposal runs owes of runs and of their items. */
public abstract class DisposalRunContract {

    static final RunId RUN = new RunId(71);
    static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    static final SchoolType FS = new SchoolType("FS");
    static final LocalDate CUTOFF = LocalDate.of(2024, 11, 4);
    static final Kind KIND = new Kind(LOG, FS, Basis.HANDED_OVER);
    static final Cell CELL = new Cell(KIND, new RetentionRuleId("preschool/log"), Milestone.HANDED_OVER, CUTOFF,
        Optional.empty());
    static final Instant GRACE_ENDS = Instant.parse("2026-05-06T06:00:00.123Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore store();

    protected abstract HoldingStore holdings();

    @Test
    public void aRunIsKeptWholeAndChangedByOneAtATime() {
        StoredRun run = insertRun();
        assertEquals(Optional.of(run), in(() -> store().find(RUN)));
        StoredRun approved = run.approvedBy(new StoredRun.Signature(new AccountId(6), "Kollegan", run.previewed().at()),
            Optional.of(GRACE_ENDS));
        unitOfWork().inOne(() -> store().update(approved));
        assertEquals(List.of(approved), in(() -> store().all()));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().update(approved)));
        StoredRun cancelled = approved.cancelledBy(new StoredRun.Cancellation(run.previewed(), "Fel plan"));
        unitOfWork().inOne(() -> store().update(cancelled));
        assertEquals(Optional.of(cancelled), in(() -> store().find(RUN)));
    }

    @Test
    public void aRunIsUnattendedFromTheMomentItsGraceIsOverUntilSomebodyDrivesIt() {
        StoredRun approved = insertRun().approvedBy(new StoredRun.Signature(new AccountId(6), "Kollegan", GRACE_ENDS), Optional.of(GRACE_ENDS));
        unitOfWork().inOne(() -> store().update(approved));
        assertEquals(List.of(), in(() -> store().unattended(GRACE_ENDS.minusMillis(1))));
        assertEquals(List.of(RUN), in(() -> store().unattended(GRACE_ENDS)));
        unitOfWork().inOne(() -> store().update(approved.started()));
        unitOfWork().inOne(() -> store().lease(RUN, GRACE_ENDS.plusSeconds(60)));
        assertEquals(List.of(), in(() -> store().unattended(GRACE_ENDS.plusSeconds(59))));
        assertEquals(List.of(RUN), in(() -> store().unattended(GRACE_ENDS.plusSeconds(60))));
        unitOfWork().inOne(() -> store().update(approved.started().to(DisposalRun.State.PAUSED)));
        assertEquals(List.of(), in(() -> store().unattended(GRACE_ENDS.plusSeconds(60))));
    }

    @Test
    public void whatWaitsInARunIsApprovedFromTheApprovalUntilItIsOver() {
        waiting(3);
        List<HoldingId> asked = List.of(new HoldingId(1), new HoldingId(2), new HoldingId(9));
        assertEquals(Set.of(), in(() -> store().approved(asked)));
        StoredRun approved = in(() -> store().find(RUN)).orElseThrow().approvedBy(
            new StoredRun.Signature(new AccountId(6), "Kollegan", GRACE_ENDS), Optional.empty());
        unitOfWork().inOne(() -> store().update(approved));
        assertEquals(Set.of(new HoldingId(1), new HoldingId(2)), in(() -> store().approved(asked)));
        in(() -> store().leave(RUN, new HoldingId(1), new Left(Cause.BY_PERSON, "Begärd", true)));
        assertEquals(Set.of(new HoldingId(2)), in(() -> store().approved(asked)));
        unitOfWork().inOne(() -> store().update(approved.started()));
        assertEquals(Set.of(new HoldingId(2)), in(() -> store().approved(asked)));
        unitOfWork().inOne(() -> store().update(approved.started().to(DisposalRun.State.DONE)));
        assertEquals(Set.of(), in(() -> store().approved(asked)));
    }

    @Test
    public void aRunWithoutGraceWaitsForSomebody() {
        StoredRun approved = insertRun().approvedBy(new StoredRun.Signature(new AccountId(6), "Kollegan", GRACE_ENDS), Optional.empty());
        unitOfWork().inOne(() -> store().update(approved));
        assertEquals(List.of(), in(() -> store().unattended(GRACE_ENDS.plusSeconds(9))));
    }

    @Test
    public void itemsAreReadByHoldingFromWhereOneStopped() {
        waiting(3);
        assertEquals(List.of(1L, 2L), ids(in(() -> store().items(RUN, Set.of(State.WAITING), Optional.empty(), 2))));
        assertEquals(List.of(3L), ids(in(() -> store().items(RUN, Set.of(State.WAITING), Optional.of(new HoldingId(2)), 2))));
        Page<RunItem> page = in(() -> store().items(RUN, Disposals.Items.ALL, Map.of(), new Page.Request(1, 1)));
        assertEquals(List.of(2L), ids(page.items()));
        assertEquals(3, page.total());
    }

    @Test
    public void whatWaitsIsReadOneAfterAnotherByHolding() {
        waiting(3);
        in(() -> store().done(RUN, List.of(new HoldingId(2))));
        List<RunItem> read = new ArrayList<>();
        unitOfWork().inOne(() -> store().waiting(RUN, read::add));
        assertEquals(List.of(1L, 3L), ids(read));
        assertEquals(in(() -> store().items(RUN, Set.of(State.WAITING), Optional.empty(), 9)), read);
    }

    @Test
    public void whatIsAboutSomebodyLeavesAlone() {
        insertRun();
        PersonId leaving = new PersonId(21);
        Holding one = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        insert(new Holding(new HoldingId(2), one.document(), one.type(), one.schoolType(), Optional.of(leaving), one.holderKind(), one.unit(),
            one.basis(), one.state(), one.filedOn(), one.milestones()));
        in(() -> store().fill(RUN, List.of(CELL)));
        Left left = new Left(Cause.TRANSITION, "", false);
        assertEquals(0L, (long) in(() -> store().leaveAll(RUN, Set.of(), left)));
        assertEquals(1L, (long) in(() -> store().leaveAll(RUN, Set.of(leaving), left)));
        assertEquals(Optional.of(left), in(() -> store().item(RUN, new HoldingId(2))).orElseThrow().left());
        assertEquals(List.of(1L), ids(in(() -> store().items(RUN, Set.of(State.WAITING), Optional.empty(), 9))));
        assertEquals(0L, (long) in(() -> store().leaveAll(RUN, Set.of(leaving), left)));
    }

    @Test
    public void itemsAreSortedByTheirDates() {
        insertRun();
        insertReached(1, CUTOFF.minusDays(40), KIND);
        insertReached(2, CUTOFF, KIND);
        insertReached(3, CUTOFF.minusDays(20), new Kind(LOG, FS, Basis.MADE_HERE));
        Cell longer = new Cell(new Kind(LOG, FS, Basis.MADE_HERE), new RetentionRuleId("preschool/long"), Milestone.HANDED_OVER,
            CUTOFF, Optional.empty());
        in(() -> store().fill(RUN, List.of(CELL, longer)));
        Map<RetentionRuleId, Integer> months = Map.of(CELL.rule(), 6, longer.rule(), 7);
        assertEquals(List.of(1L, 2L, 3L), sorted(Disposals.Order.DUE, false, months));
        assertEquals(List.of(3L, 2L, 1L), sorted(Disposals.Order.DUE, true, months));
        assertEquals(List.of(1L, 3L, 2L), sorted(Disposals.Order.DUE, false, Map.of()));
        assertEquals(List.of(2L, 3L, 1L), sorted(Disposals.Order.DOCUMENT_DATE, true, months));
        assertEquals(List.of(3L, 2L, 1L), sorted(Disposals.Order.FILED, true, months));
    }

    @Test
    public void itemsAreChosenByStateAndType() {
        waiting(3);
        in(() -> store().done(RUN, List.of(new HoldingId(2))));
        assertEquals(List.of(1L, 3L), chosen(Optional.of(State.WAITING), Optional.of(LOG)));
        assertEquals(List.of(2L), chosen(Optional.of(State.DONE), Optional.empty()));
        assertEquals(List.of(), chosen(Optional.empty(), Optional.of(new DocumentTypeId("preschool/plan"))));
    }

    @Test
    public void itemsThatAreAlikeWaitTogether() {
        waiting(3);
        in(() -> store().done(RUN, List.of(new HoldingId(2))));
        RunItem one = in(() -> store().item(RUN, new HoldingId(1))).orElseThrow();
        LocalDate day = one.documentDate();
        assertEquals(List.of(1L, 3L), ids(in(() -> store().alike(RUN, one, day, day))));
        assertEquals(List.of(), in(() -> store().alike(RUN, one, day.plusDays(1), day.plusYears(1))));
        assertEquals(List.of(), in(() -> store().alike(new RunId(72), one, day, day)));
    }

    @Test
    public void aSettledItemIsNotSettledAgain() {
        waiting(2);
        HoldingId one = new HoldingId(1);
        assertEquals(1, (int) in(() -> store().done(RUN, List.of(one))));
        assertEquals(0, (int) in(() -> store().done(RUN, List.of(one))));
        assertFalse(in(() -> store().leave(RUN, one, new Left(Cause.HELD, "", true))));
        assertEquals(Map.of(State.DONE, 1L, State.WAITING, 1L), in(() -> store().totals(RUN)));
    }

    @Test
    public void itemsThatLeaveWaitForTheirLine() {
        waiting(3);
        Left left = new Left(Cause.BY_PERSON, "Forskning åäö", false);
        assertTrue(in(() -> store().leave(RUN, new HoldingId(2), left)));
        assertEquals(Optional.of(left), in(() -> store().item(RUN, new HoldingId(2))).orElseThrow().left());
        assertEquals(1L, (long) in(() -> store().leftBeforeApproval(RUN)));
        assertEquals(2L, (long) in(() -> store().leaveAll(RUN, new Left(Cause.CANCELLED, "", true))));
        assertEquals(List.of(1L, 2L), ids(in(() -> store().uncertified(RUN, Optional.empty(), 2))));
        assertEquals(List.of(3L), ids(in(() -> store().uncertified(RUN, Optional.of(new HoldingId(2)), 2))));
        unitOfWork().inOne(() -> store().certified(RUN, List.of(new HoldingId(1), new HoldingId(2))));
        assertEquals(List.of(3L), ids(in(() -> store().uncertified(RUN, Optional.empty(), 2))));
    }

    @Test
    public void itemsAreCountedByTheirState() {
        waiting(3);
        in(() -> store().leave(RUN, new HoldingId(2), new Left(Cause.FAULT, "x1", true)));
        in(() -> store().done(RUN, List.of(new HoldingId(1))));
        assertEquals(Stream.of(State.DONE, State.FAILED, State.WAITING).map(state -> new DisposalStore.Tally(FS, LOG, CELL.rule(), state, 1)).toList(),
            in(() -> store().tally(RUN)));
        assertEquals(Map.of(State.DONE, 1L, State.WAITING, 1L, State.FAILED, 1L), in(() -> store().totals(RUN)));
    }

    private List<Long> sorted(Disposals.Order order, boolean descending, Map<RetentionRuleId, Integer> months) {
        Disposals.Items which = new Disposals.Items(Optional.empty(), Optional.empty(), order, descending);
        return ids(in(() -> store().items(RUN, which, months, Page.Request.first(9))).items());
    }

    private List<Long> chosen(Optional<State> state, Optional<DocumentTypeId> type) {
        Disposals.Items which = new Disposals.Items(state, type, Disposals.Order.FILED, false);
        Page<RunItem> page = in(() -> store().items(RUN, which, Map.of(), Page.Request.first(9)));
        assertEquals(page.items().size(), page.total());
        return ids(page.items());
    }

    void insertReached(long id, LocalDate day, Kind kind) {
        insert(new Holding(new HoldingId(id), new DocumentId(1000 + id), kind.type(), kind.schoolType(),
            Optional.of(new PersonId(20)), HolderKind.ARCHIVE, new UnitCode("skog"), kind.basis(), HoldingView.State.ACTIVE,
            day, Map.of(Milestone.HANDED_OVER, day)));
    }

    void waiting(int items) {
        insertRun();
        for (int id = 1; id <= items; id++) {
            insert(holding(id, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        }
        in(() -> store().fill(RUN, List.of(CELL)));
    }

    StoredRun insertRun() {
        StoredRun run = StoredRun.previewed(RUN, new PlanId(3), LocalDate.of(2026, 5, 4),
            new StoredRun.Signature(new AccountId(5), "Arkivarien", Instant.parse("2026-05-04T06:00:00.123Z")));
        unitOfWork().inOne(() -> store().insert(run));
        return run;
    }

    Holding insert(Holding holding) {
        unitOfWork().inOne(() -> holdings().insert(List.of(holding)));
        return holding;
    }

    static Holding holding(long id, Map<Milestone, LocalDate> milestones) {
        return new Holding(new HoldingId(id), new DocumentId(1000 + id), LOG, FS, Optional.of(new PersonId(20)),
            HolderKind.ARCHIVE, new UnitCode("skog"), Basis.HANDED_OVER, HoldingView.State.ACTIVE, LocalDate.of(2024, 6, 12), milestones);
    }

    static List<Long> ids(List<RunItem> items) {
        return items.stream().map(item -> item.holding().value()).toList();
    }

    <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }
}
