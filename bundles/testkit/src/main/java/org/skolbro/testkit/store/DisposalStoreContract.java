package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
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
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.RunItem.Left;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** What every store of disposal runs owes; above all, that its statement finds exactly what is due. */
public abstract class DisposalStoreContract {

    private static final RunId RUN = new RunId(71);
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    private static final SchoolType FS = new SchoolType("FS");
    private static final Instant GRACE_ENDS = Instant.parse("2026-05-06T06:00:00.123Z");
    private static final LocalDate CUTOFF = LocalDate.of(2024, 11, 4);
    private static final Kind KIND = new Kind(LOG, FS, Basis.HANDED_OVER);
    private static final Cell CELL = new Cell(KIND, new RetentionRuleId("preschool/log"), Milestone.HANDED_OVER, CUTOFF,
        Optional.empty());

    private long placed = 100;

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore store();

    protected abstract HoldingStore holdings();

    protected abstract HoldStore holds();

    protected abstract DeliveryStore deliveries();

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
    public void aRunWithoutGraceWaitsForSomebody() {
        StoredRun approved = insertRun().approvedBy(new StoredRun.Signature(new AccountId(6), "Kollegan", GRACE_ENDS), Optional.empty());
        unitOfWork().inOne(() -> store().update(approved));
        assertEquals(List.of(), in(() -> store().unattended(GRACE_ENDS.plusSeconds(9))));
    }

    @Test
    public void aHoldingIsDueOnTheCutoffAndNotTheDayAfter() {
        insertRun();
        Holding on = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        insert(holding(2, Map.of(Milestone.HANDED_OVER, CUTOFF.plusDays(1))));
        insert(holding(3, Map.of(Milestone.FINALISED, CUTOFF)));
        assertEquals(1L, (long) in(() -> store().fill(RUN, List.of(CELL))));
        RunItem item = in(() -> store().item(RUN, on.id())).orElseThrow();
        assertEquals(new RunItem(on.id(), on.document(), LOG, FS, on.unit(), Basis.HANDED_OVER, on.subject(),
            on.filedOn(), CELL.rule(), Milestone.HANDED_OVER, CUTOFF, State.WAITING, Optional.empty()), item);
    }

    @Test
    public void endedHoldingsAreNotDue() {
        insertRun();
        Holding holding = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        unitOfWork().inOne(() -> holdings().end(holding.id(), HoldingView.State.DELIVERED));
        assertEquals(0L, (long) in(() -> store().fill(RUN, List.of(CELL))));
        assertEquals(List.of(), in(() -> store().kinds()));
    }

    @Test
    public void heldHoldingsAreNotDueUntilTheHoldIsLifted() {
        Holding holding = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        HoldRow hold = new HoldRow(new HoldId(5), new HoldRow.OnChild(holding.subject().orElseThrow()), "Tvist",
            LegalBasis.of("OSL"), "Arkivarien", Instant.parse("2026-05-04T06:00:00Z"), Optional.empty());
        unitOfWork().inOne(() -> holds().insert(hold));
        assertEquals(Set.of(), in(() -> store().due(List.of(holding.id()), List.of(CELL))));
        unitOfWork().inOne(() -> holds().lift(hold.id(), hold.from().plusSeconds(1)));
        assertEquals(Set.of(holding.id()), in(() -> store().due(List.of(holding.id()), List.of(CELL))));
    }

    @Test
    public void whatASelectionHoldsIsNotDueAndNothingElseIsSpared() {
        Holding one = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        LocalDate date = one.date();
        for (HoldRow.OnSelection covers : List.of(selection(Optional.of(LOG), Optional.empty(), Optional.empty(), Optional.empty()),
                selection(Optional.empty(), Optional.of(one.unit()), Optional.empty(), Optional.empty()),
                selection(Optional.of(LOG), Optional.of(one.unit()), Optional.of(date), Optional.of(date)))) {
            assertEquals(covers.toString(), Set.of(), dueWith(one, covers));
            assertEquals(1L, (long) in(() -> holdings().covered(covers)));
        }
        for (HoldRow.OnSelection passes : List.of(
                selection(Optional.of(new DocumentTypeId("preschool/other")), Optional.empty(), Optional.empty(), Optional.empty()),
                selection(Optional.of(LOG), Optional.of(new UnitCode("annan")), Optional.empty(), Optional.empty()),
                selection(Optional.of(LOG), Optional.empty(), Optional.of(date.plusDays(1)), Optional.empty()),
                selection(Optional.of(LOG), Optional.empty(), Optional.empty(), Optional.of(date.minusDays(1))))) {
            assertEquals(passes.toString(), Set.of(one.id()), dueWith(one, passes));
            assertEquals(0L, (long) in(() -> holdings().covered(passes)));
        }
    }

    private Set<HoldingId> dueWith(Holding holding, HoldRow.OnSelection scope) {
        HoldRow hold = new HoldRow(new HoldId(++placed), scope, "Tvist", LegalBasis.of("OSL"), "Arkivarien",
            Instant.parse("2026-05-04T06:00:00Z"), Optional.empty());
        unitOfWork().inOne(() -> holds().insert(hold));
        Set<HoldingId> due = in(() -> store().due(List.of(holding.id()), List.of(CELL)));
        unitOfWork().inOne(() -> holds().lift(hold.id(), hold.from().plusSeconds(1)));
        return due;
    }

    private static HoldRow.OnSelection selection(Optional<DocumentTypeId> type, Optional<UnitCode> unit, Optional<LocalDate> from,
            Optional<LocalDate> until) {
        return new HoldRow.OnSelection(type, Optional.of(FS), unit, from, until);
    }

    @Test
    public void aPlanForNewHoldingsSeesOnlyThem() {
        Holding holding = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        Cell from = new Cell(KIND, CELL.rule(), CELL.milestone(), CUTOFF, Optional.of(holding.filedOn()));
        Cell later = new Cell(KIND, CELL.rule(), CELL.milestone(), CUTOFF, Optional.of(holding.filedOn().plusDays(1)));
        assertEquals(Set.of(holding.id()), in(() -> store().due(List.of(holding.id()), List.of(from))));
        assertEquals(Set.of(), in(() -> store().due(List.of(holding.id()), List.of(later))));
    }

    @Test
    public void aRowThatDeliversFirstFindsOnlyWhatTheArchiveHasReceived() {
        insertRun();
        Holding holding = insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        Cell delivered = new Cell(KIND, CELL.rule(), CELL.milestone(), CUTOFF, Optional.empty(), Optional.empty(), true);
        DeliveryId id = new DeliveryId(3);
        unitOfWork().inOne(() -> {
            store().fill(RUN, List.of(CELL));
            deliveries().insert(new StoredDelivery(id, 1, Delivery.State.DELIVERED, new PlanId(1), CUTOFF, "", "", GRACE_ENDS, "", Optional.empty(),
                Optional.empty(), 0));
            deliveries().insertHoldings(id, List.of(new DeliveryStore.DeliveredHolding(store().item(RUN, holding.id()).orElseThrow(), "ab")));
            deliveries().insertPackages(id, List.of(new DeliveryStore.Packet(1, holding.subject().orElseThrow(), "one",
                DeliveryPackage.State.BUILT, 1, 1, "ab", "")));
        });
        assertEquals(Set.of(), in(() -> store().due(List.of(holding.id()), List.of(delivered))));
        unitOfWork().inOne(() -> deliveries().release(id));
        assertEquals(Set.of(holding.id()), in(() -> store().due(List.of(holding.id()), List.of(delivered))));
    }

    /** The same question asked in Java, over invented holdings and plans. */
    @Test
    public void findsExactlyWhatIsDue() {
        Random random = new Random(4711);
        List<Holding> all = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            all.add(insert(invented(random, id)));
        }
        for (int round = 0; round < 5; round++) {
            List<Cell> cells = invented(random);
            Set<HoldingId> expected = all.stream().filter(holding -> cells.stream().anyMatch(cell -> isDue(holding, cell)))
                .map(Holding::id).collect(Collectors.toSet());
            assertEquals(expected, in(() -> store().due(all.stream().map(Holding::id).toList(), cells)));
            assertEquals(expected.size(), in(() -> store().count(cells)).stream().mapToLong(DisposalStore.Count::holdings).sum());
            assertEquals(expected, in(() -> store().matching(cells, Optional.empty(), Page.Request.first(1000))).items().stream()
                .map(RunItem::holding).collect(Collectors.toSet()));
        }
    }

    @Test
    public void whatMatchesIsCountedByTypeUnitAndRow() {
        insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        insert(holding(2, Map.of(Milestone.HANDED_OVER, CUTOFF.minusDays(9))));
        assertEquals(List.of(new DisposalStore.Count(FS, LOG, new UnitCode("skog"), CELL.rule(), 2)),
            in(() -> store().count(List.of(CELL))));
    }

    @Test
    public void whatMatchesIsReadInOrderAndByUnit() {
        insert(holding(1, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        insert(holding(2, Map.of(Milestone.HANDED_OVER, CUTOFF.minusDays(9))));
        Page<RunItem> page = in(() -> store().matching(List.of(CELL), Optional.of(new UnitCode("skog")), Page.Request.first(1)));
        assertEquals(List.of(2L), ids(page.items()));
        assertEquals(2, page.total());
        assertEquals(0, in(() -> store().matching(List.of(CELL), Optional.of(new UnitCode("berg")), Page.Request.first(1))).total());
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
        assertEquals(List.of(1L, 2L), ids(in(() -> store().uncertified(RUN, 2))));
        unitOfWork().inOne(() -> store().certified(RUN, List.of(new HoldingId(1), new HoldingId(2))));
        assertEquals(List.of(3L), ids(in(() -> store().uncertified(RUN, 2))));
    }

    @Test
    public void whatHasLeftIsNotCounted() {
        waiting(3);
        in(() -> store().leave(RUN, new HoldingId(2), new Left(Cause.FAULT, "x1", true)));
        in(() -> store().done(RUN, List.of(new HoldingId(1))));
        assertEquals(List.of(new DisposalStore.Tally(FS, LOG, CELL.rule(), 2)), in(() -> store().tally(RUN)));
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

    private void insertReached(long id, LocalDate day, Kind kind) {
        insert(new Holding(new HoldingId(id), new DocumentId(1000 + id), kind.type(), kind.schoolType(),
            Optional.of(new PersonId(20)), HolderKind.ARCHIVE, new UnitCode("skog"), kind.basis(), HoldingView.State.ACTIVE,
            day, Map.of(Milestone.HANDED_OVER, day)));
    }

    private void waiting(int items) {
        insertRun();
        for (int id = 1; id <= items; id++) {
            insert(holding(id, Map.of(Milestone.HANDED_OVER, CUTOFF)));
        }
        in(() -> store().fill(RUN, List.of(CELL)));
    }

    private static boolean isDue(Holding holding, Cell cell) {
        LocalDate reached = holding.milestones().get(cell.milestone());
        return new Kind(holding.type(), holding.schoolType(), holding.basis()).equals(cell.kind()) && reached != null
            && !reached.isAfter(cell.cutoff()) && cell.after().map(reached::isAfter).orElse(true)
            && cell.filedFrom().map(from -> !holding.filedOn().isBefore(from)).orElse(true);
    }

    private static Holding invented(Random random, int id) {
        Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            if (random.nextBoolean()) {
                milestones.put(milestone, CUTOFF.plusDays(random.nextInt(60) - 30));
            }
        }
        Kind kind = kinds().get(random.nextInt(kinds().size()));
        return new Holding(new HoldingId(id), new DocumentId(1000 + id), kind.type(), kind.schoolType(),
            Optional.of(new PersonId(id)), HolderKind.UNIT, new UnitCode("skog"), kind.basis(), HoldingView.State.ACTIVE,
            CUTOFF.plusDays(random.nextInt(60) - 30), milestones);
    }

    private static List<Cell> invented(Random random) {
        Milestone[] milestones = Milestone.values();
        return kinds().stream().filter(kind -> random.nextInt(4) > 0).map(kind -> new Cell(kind,
            new RetentionRuleId("preschool/row-" + random.nextInt(9)), milestones[random.nextInt(milestones.length)],
            CUTOFF.plusDays(random.nextInt(40) - 20),
            random.nextBoolean() ? Optional.empty() : Optional.of(CUTOFF.minusDays(random.nextInt(40))),
            random.nextBoolean() ? Optional.empty() : Optional.of(CUTOFF.plusDays(random.nextInt(40) - 20)))).toList();
    }

    private static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Basis basis : Basis.values()) {
            kinds.add(new Kind(LOG, FS, basis));
            kinds.add(new Kind(new DocumentTypeId("preschool/plan"), FS, basis));
            kinds.add(new Kind(LOG, new SchoolType("GR"), basis));
        }
        return kinds;
    }

    private StoredRun insertRun() {
        StoredRun run = StoredRun.previewed(RUN, new PlanId(3), LocalDate.of(2026, 5, 4),
            new StoredRun.Signature(new AccountId(5), "Arkivarien", Instant.parse("2026-05-04T06:00:00.123Z")));
        unitOfWork().inOne(() -> store().insert(run));
        return run;
    }

    private Holding insert(Holding holding) {
        unitOfWork().inOne(() -> holdings().insert(List.of(holding)));
        return holding;
    }

    private static Holding holding(long id, Map<Milestone, LocalDate> milestones) {
        return new Holding(new HoldingId(id), new DocumentId(1000 + id), LOG, FS, Optional.of(new PersonId(20)),
            HolderKind.ARCHIVE, new UnitCode("skog"), Basis.HANDED_OVER, HoldingView.State.ACTIVE, LocalDate.of(2024, 6, 12), milestones);
    }

    private static List<Long> ids(List<RunItem> items) {
        return items.stream().map(item -> item.holding().value()).toList();
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }
}
