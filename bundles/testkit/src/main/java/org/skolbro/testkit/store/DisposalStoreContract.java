package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.changed;
import static org.skolbro.testkit.store.RegisterRows.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
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
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDelivery;

/** What every store of disposal runs owes; above all, that its statement finds exactly what is due. */
public abstract class DisposalStoreContract extends DisposalRunContract {

    private long placed = 100;

    protected abstract HoldStore holds();

    protected abstract DeliveryStore deliveries();

    protected abstract RegisterImportStore register();

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
        assertEquals(List.of(), in(() -> store().kinds()).stream().filter(kind -> RecordKind.of(kind.type()).isEmpty()).toList());
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
        Map<PersonId, LocalDate> birthdays = birthdays(random);
        for (int id = 1; id <= 300; id++) {
            all.add(insert(invented(random, id)));
        }
        for (int round = 0; round < 5; round++) {
            List<Cell> cells = invented(random);
            Set<HoldingId> expected = all.stream().filter(holding -> cells.stream().anyMatch(cell -> isDue(holding, birthdays, cell)))
                .map(Holding::id).collect(Collectors.toSet());
            assertEquals(expected, in(() -> store().due(all.stream().map(Holding::id).toList(), cells)));
            assertEquals(expected.size(), in(() -> store().count(cells)).stream().mapToLong(DisposalStore.Count::holdings).sum());
            assertEquals(expected, in(() -> store().matching(cells, Optional.empty(), Page.Request.first(1000))).items().stream()
                .map(RunItem::holding).collect(Collectors.toSet()));
        }
    }

    @Test
    public void anAgeIsCountedFromTheNumberThatTheChildHasNow() {
        PersonId grown = new PersonId(31);
        PersonId young = new PersonId(32);
        born(person(grown, "Vera", "Ask", "20041104-TF01", SecurityMarking.NONE));
        born(person(young, "Bo", "Ask", "20041105-TF01", SecurityMarking.NONE));
        born(person(new PersonId(33), "Ny", "Ask", "", SecurityMarking.NONE));
        Holding hers = insert(of(1, Optional.of(grown)));
        insert(of(2, Optional.of(young)));
        insert(of(3, Optional.of(new PersonId(33))));
        insert(of(4, Optional.of(new PersonId(34))));
        insert(of(5, Optional.empty()));
        Cell twenty = new Cell(KIND, CELL.rule(), Milestone.AGE_REACHED, LocalDate.of(2004, 11, 4), Optional.empty());
        List<HoldingId> all = List.of(1L, 2L, 3L, 4L, 5L).stream().map(HoldingId::new).toList();
        assertEquals(Set.of(hers.id()), in(() -> store().due(all, List.of(twenty))));
        insertRun();
        assertEquals(1L, (long) in(() -> store().fill(RUN, List.of(twenty))));
        RunItem item = in(() -> store().item(RUN, hers.id())).orElseThrow();
        assertEquals(LocalDate.of(2004, 11, 4), item.milestoneDate());
        assertEquals("evidence has no birthday", LocalDate.of(2004, 1, 1), item.toldDate());
        unitOfWork().inOne(() -> register().putPersons(changed(person(grown, "Vera", "Ask", "20051104-TF01", SecurityMarking.NONE)), CUTOFF));
        assertEquals(Set.of(), in(() -> store().due(all, List.of(twenty))));
    }

    private void born(RegisteredPerson... persons) {
        unitOfWork().inOne(() -> register().putPersons(added(persons), CUTOFF));
    }

    private static Holding of(long id, Optional<PersonId> child) {
        Holding plain = holding(id, Map.of());
        return new Holding(plain.id(), plain.document(), plain.type(), plain.schoolType(), child, plain.holderKind(), plain.unit(),
            plain.basis(), plain.state(), plain.filedOn(), plain.milestones());
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

    /** Every third child has no number. */
    private Map<PersonId, LocalDate> birthdays(Random random) {
        Map<PersonId, LocalDate> birthdays = new HashMap<>();
        List<RegisteredPerson> persons = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            LocalDate day = CUTOFF.plusDays(random.nextInt(60) - 30);
            boolean known = id % 3 > 0;
            if (known) {
                birthdays.put(new PersonId(id), day);
            }
            persons.add(person(new PersonId(id), "Barn", "Nummer", known ? String.format("%tY%<tm%<td-TF%02d", day, id % 100) : "",
                SecurityMarking.NONE));
        }
        born(persons.toArray(RegisteredPerson[]::new));
        return birthdays;
    }

    private static boolean isDue(Holding holding, Map<PersonId, LocalDate> birthdays, Cell cell) {
        LocalDate reached = cell.milestone() == Milestone.AGE_REACHED ? birthdays.get(holding.subject().orElseThrow())
            : holding.milestones().get(cell.milestone());
        return new Kind(holding.type(), holding.schoolType(), holding.basis()).equals(cell.kind()) && reached != null
            && !reached.isAfter(cell.cutoff()) && cell.after().map(reached::isAfter).orElse(true)
            && cell.filedFrom().map(from -> !holding.filedOn().isBefore(from)).orElse(true);
    }

    private static Holding invented(Random random, int id) {
        Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            if (random.nextBoolean() && Milestone.OF_DOCUMENTS.contains(milestone) && milestone != Milestone.AGE_REACHED) {
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
}
