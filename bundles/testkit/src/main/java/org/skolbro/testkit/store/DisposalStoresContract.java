package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** What the stores of holds and disposal owe, on holdings that are really there. */
public abstract class DisposalStoresContract {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");
    private static final SchoolType FS = new SchoolType("FS");
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final UnitCode OAK = new UnitCode("99000001");
    private static final UnitCode ASH = new UnitCode("99000002");
    private static final RetentionRuleId RULE = new RetentionRuleId("preschool/log-18");
    private static final Kind MADE = new Kind(LOG, FS, Basis.MADE_HERE);
    private static final Cell CELL = new Cell(MADE, RULE, Milestone.PLACEMENT_ENDED, DAY, Optional.empty());
    private static final RunId RUN = new RunId(70);

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore disposals();

    protected abstract HoldStore holds();

    protected abstract HoldingStore holdings();

    @Test
    public void aRunComesBackAsItWas() {
        StoredRun run = insert(run(1));
        StoredRun approved = run.holding(5, "cd".repeat(32)).approvedBy(new StoredRun.Signature(new AccountId(2), "Al", MORNING));
        run(() -> disposals().update(run.holding(5, "cd".repeat(32))));
        run(() -> disposals().update(approved));
        StoredRun other = insert(run(2));
        assertEquals(Optional.of(approved), in(() -> disposals().find(run.id())));
        assertEquals(List.of(other, approved), in(() -> disposals().all()));
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredRun run = insert(run(1));
        run(() -> disposals().update(run.started()));
        assertThrows(Conflict.class, () -> run(() -> disposals().update(run.to(DisposalRun.State.CANCELLED))));
    }

    @Test
    public void onlyWhatHasReachedItsDayMatches() {
        hold(1, DAY);
        hold(2, DAY.plusDays(1));
        hold(3, null);
        assertEquals(1L, fill(CELL));
        assertEquals(List.of(1L), items());
        assertEquals(Set.of(new HoldingId(1)), due(CELL));
    }

    @Test
    public void whatHasEndedOrIsOfAnotherKindDoesNotMatch() {
        hold(1, DAY);
        hold(2, DAY);
        run(() -> holdings().end(new HoldingId(2), HoldingView.State.DESTROYED));
        put(holding(3, OAK, Basis.HANDED_OVER, DAY));
        assertEquals(Set.of(new HoldingId(1)), due(CELL));
        assertEquals(Set.of(MADE, new Kind(LOG, FS, Basis.HANDED_OVER)), Set.copyOf(in(() -> disposals().kinds())));
        assertEquals(Set.of(), due());
    }

    @Test
    public void aPlanMayActOnLaterFiledOnly() {
        hold(1, DAY);
        assertEquals(Set.of(), due(new Cell(MADE, RULE, Milestone.PLACEMENT_ENDED, DAY, Optional.of(DAY.plusDays(1)))));
        assertEquals(Set.of(new HoldingId(1)), due(new Cell(MADE, RULE, Milestone.PLACEMENT_ENDED, DAY, Optional.of(DAY))));
    }

    @Test
    public void everyMilestoneIsLookedAtByItself() {
        int id = 1;
        for (Milestone milestone : Milestone.values()) {
            put(new Holding(new HoldingId(id), new DocumentId(100 + id), LOG, FS, Optional.of(new PersonId(id)), HolderKind.ARCHIVE,
                OAK, Basis.MADE_HERE, HoldingView.State.ACTIVE, DAY, Map.of(milestone, DAY)));
            assertEquals(Set.of(new HoldingId(id)), due(new Cell(MADE, RULE, milestone, DAY, Optional.empty())));
            id++;
        }
    }

    @Test
    public void anItemSaysWhatTheEvaluationFound() {
        hold(1, DAY.minusDays(3));
        fill(CELL);
        RunItem item = in(() -> disposals().item(RUN, new HoldingId(1))).orElseThrow();
        assertEquals(new RunItem(new HoldingId(1), new DocumentId(101), LOG, FS, OAK, Basis.MADE_HERE, Optional.of(new PersonId(1)),
            DAY.minusDays(9), RULE, Milestone.PLACEMENT_ENDED, DAY.minusDays(3), State.WAITING, Optional.empty()), item);
        assertEquals(Optional.empty(), in(() -> disposals().item(RUN, new HoldingId(2))));
    }

    @Test
    public void eachKindOfHoldStops() {
        hold(1, DAY);
        hold(2, DAY);
        hold(3, DAY);
        put(holding(4, ASH, Basis.MADE_HERE, DAY));
        stop(1, new HoldRow.OnDocument(new DocumentId(101)));
        stop(2, new HoldRow.OnChild(new PersonId(2)));
        stop(3, new HoldRow.OnUnit(ASH));
        assertEquals(Set.of(new HoldingId(3)), due(CELL));
        List<Holding> all = in(() -> List.of(1L, 2L, 3L, 4L).stream().map(id -> holdings().find(new HoldingId(id)).orElseThrow())
            .toList());
        assertEquals(Map.of(new HoldingId(1), new HoldId(1), new HoldingId(2), new HoldId(2), new HoldingId(4), new HoldId(3)),
            in(() -> holds().stopping(all)));
        assertEquals(Map.of(), in(() -> holds().stopping(List.of())));
    }

    @Test
    public void aLiftedHoldStopsNoMoreButStays() {
        hold(1, DAY);
        HoldRow hold = stop(1, new HoldRow.OnChild(new PersonId(1)));
        assertEquals(List.of(hold), in(() -> holds().inForce()));
        run(() -> holds().lift(hold.id(), MORNING.plusSeconds(9)));
        assertEquals(List.of(), in(() -> holds().inForce()));
        assertEquals(Optional.of(MORNING.plusSeconds(9)), in(() -> holds().find(hold.id())).orElseThrow().to());
        assertEquals(Set.of(new HoldingId(1)), due(CELL));
        assertThrows(Conflict.class, () -> run(() -> holds().lift(hold.id(), MORNING)));
    }

    @Test
    public void holdsComeNewestFirst() {
        HoldRow first = stop(1, new HoldRow.OnUnit(OAK));
        HoldRow second = stop(2, new HoldRow.OnDocument(new DocumentId(5)));
        run(() -> holds().takeTurn());
        assertEquals(List.of(second, first), in(() -> holds().inForce()));
    }

    @Test
    public void anItemIsDoneOnce() {
        filled(3);
        List<HoldingId> asked = List.of(new HoldingId(1), new HoldingId(2), new HoldingId(9));
        assertEquals(2, (int) in(() -> disposals().done(RUN, asked)));
        assertEquals(0, (int) in(() -> disposals().done(RUN, asked)));
        assertEquals(Map.of(State.DONE, 2L, State.WAITING, 1L), in(() -> disposals().totals(RUN)));
    }

    @Test
    public void anItemLeavesOnceWithItsReason() {
        filled(3);
        RunItem.Left held = new RunItem.Left(RunItem.Cause.HELD, "", true);
        RunItem.Left fault = new RunItem.Left(RunItem.Cause.FAULT, "state 58030", false);
        assertTrue(in(() -> disposals().leave(RUN, new HoldingId(1), held)));
        assertFalse(in(() -> disposals().leave(RUN, new HoldingId(1), fault)));
        assertTrue(in(() -> disposals().leave(RUN, new HoldingId(2), fault)));
        assertEquals(Map.of(State.DROPPED, 1L, State.FAILED, 1L, State.WAITING, 1L), in(() -> disposals().totals(RUN)));
        assertEquals(Optional.of(held), in(() -> disposals().item(RUN, new HoldingId(1))).orElseThrow().left());
        assertEquals(1L, (long) in(() -> disposals().leftBeforeApproval(RUN)));
        assertEquals(List.of(new DisposalStore.Tally(FS, LOG, RULE, 1)), in(() -> disposals().tally(RUN)));
    }

    @Test
    public void whatHasLeftIsCertifiedOnce() {
        filled(3);
        RunItem.Left cancelled = new RunItem.Left(RunItem.Cause.CANCELLED, "ångrat", true);
        run(() -> disposals().done(RUN, List.of(new HoldingId(2))));
        assertEquals(2L, (long) in(() -> disposals().leaveAll(RUN, cancelled)));
        assertEquals(List.of(1L), numbers(in(() -> disposals().uncertified(RUN, 1))));
        run(() -> disposals().certified(RUN, List.of(new HoldingId(1))));
        assertEquals(List.of(3L), numbers(in(() -> disposals().uncertified(RUN, 10))));
    }

    @Test
    public void itemsComeByHoldingInPagesAndAfterAKey() {
        filled(5);
        Page<RunItem> page = in(() -> disposals().items(RUN, new Page.Request(1, 2)));
        assertEquals(5, page.total());
        assertEquals(List.of(2L, 3L), numbers(page.items()));
        run(() -> disposals().done(RUN, List.of(new HoldingId(4))));
        assertEquals(List.of(3L, 5L), numbers(in(() -> disposals().items(RUN, Set.of(State.WAITING), Optional.of(new HoldingId(2)), 9))));
        assertEquals(List.of(1L, 2L), numbers(in(() -> disposals().items(RUN, Set.of(State.WAITING, State.DONE), Optional.empty(), 2))));
        assertEquals(List.of(), in(() -> disposals().items(new RunId(71), Set.of(State.WAITING), Optional.empty(), 2)));
    }

    private void filled(int count) {
        for (int id = 1; id <= count; id++) {
            hold(id, DAY);
        }
        assertEquals(count, fill(CELL));
    }

    private long fill(Cell... cells) {
        return in(() -> disposals().fill(RUN, List.of(cells)));
    }

    private Set<HoldingId> due(Cell... cells) {
        List<HoldingId> all = LongStream.rangeClosed(1, 20).mapToObj(HoldingId::new).toList();
        return in(() -> disposals().due(all, List.of(cells)));
    }

    private List<Long> items() {
        return numbers(in(() -> disposals().items(RUN, Page.Request.first(100))).items());
    }

    private static List<Long> numbers(List<RunItem> items) {
        return items.stream().map(item -> item.holding().value()).toList();
    }

    private void hold(long id, LocalDate placementEnded) {
        put(holding(id, OAK, Basis.MADE_HERE, placementEnded));
    }

    private void put(Holding holding) {
        run(() -> holdings().insert(List.of(holding)));
    }

    private HoldRow stop(long id, HoldRow.Scope scope) {
        HoldRow hold = new HoldRow(new HoldId(id), scope, "tvist", LegalBasis.of("Arkivlagen 10 §"), "Al", MORNING.plusSeconds(id),
            Optional.empty());
        run(() -> holds().insert(hold));
        return hold;
    }

    private StoredRun insert(StoredRun run) {
        run(() -> disposals().insert(run));
        return run;
    }

    private static StoredRun run(long id) {
        return new StoredRun(new RunId(id), 1, DisposalRun.State.PREVIEWED, new PlanId(3), DAY,
            new StoredRun.Signature(new AccountId(1), "Åsa Öd", MORNING), Optional.empty(), 0, "ab".repeat(32), 0);
    }

    private static Holding holding(long id, UnitCode unit, Basis basis, LocalDate placementEnded) {
        Map<Milestone, LocalDate> milestones = new EnumMap<>(Map.of(Milestone.DOCUMENT_DATE, DAY.minusDays(9)));
        if (placementEnded != null) {
            milestones.put(Milestone.PLACEMENT_ENDED, placementEnded);
        }
        return new Holding(new HoldingId(id), new DocumentId(100 + id), LOG, FS, Optional.of(new PersonId(id)), HolderKind.ARCHIVE,
            unit, basis, HoldingView.State.ACTIVE, DAY, milestones);
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
