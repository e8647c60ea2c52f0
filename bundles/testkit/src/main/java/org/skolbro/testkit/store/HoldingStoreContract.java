package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of holdings owes. */
public abstract class HoldingStoreContract {

    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId OTHER = new PersonId(102);
    private static final UnitCode UNIT = new UnitCode("99000001");
    private static final UnitCode ELSEWHERE = new UnitCode("99000002");
    private static final SchoolType FS = new SchoolType("FS");
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    /** The age is the person's. */
    private static final Set<Milestone> OWN = EnumSet.range(Milestone.DOCUMENT_DATE, Milestone.DECLARED_IRRELEVANT);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    protected abstract UnitOfWork unitOfWork();

    protected abstract HoldingStore store();

    @Test
    public void whatIsHeldForManyIsFoundAtOnce() {
        Holding hers = new Holding(new HoldingId(1), new DocumentId(7), LOG, FS, Optional.of(CHILD), HolderKind.UNIT, UNIT, Basis.MADE_HERE,
            State.ACTIVE, DAY, Map.of());
        Holding his = new Holding(new HoldingId(2), new DocumentId(8), LOG, FS, Optional.of(OTHER), HolderKind.UNIT, UNIT, Basis.MADE_HERE,
            State.DUE, DAY, Map.of());
        Holding ended = new Holding(new HoldingId(3), new DocumentId(9), LOG, FS, Optional.of(OTHER), HolderKind.UNIT, UNIT, Basis.MADE_HERE,
            State.DESTROYED, DAY, Map.of());
        insert(hers, his, ended);
        assertEquals(Set.of(hers, his), Set.copyOf(in(() -> store().activeFor(List.of(CHILD, OTHER)))));
        assertEquals(List.of(hers), in(() -> store().activeFor(List.of(CHILD, CHILD))));
        assertEquals(List.of(), in(() -> store().activeFor(List.of())));
    }

    @Test
    public void aHoldingComesBackAsItWas() {
        Map<Milestone, LocalDate> all = new EnumMap<>(Milestone.class);
        for (Milestone milestone : OWN) {
            all.put(milestone, DAY.plusDays(milestone.ordinal()));
        }
        Holding full = new Holding(new HoldingId(1), new DocumentId(7), LOG, FS, Optional.of(CHILD), HolderKind.CITY_ARCHIVE, UNIT,
            Basis.DELIVERED, State.DUE, DAY, all);
        Holding bare = new Holding(new HoldingId(2), new DocumentId(7), LOG, FS, Optional.empty(), HolderKind.UNIT, UNIT,
            Basis.MADE_HERE, State.ACTIVE, DAY, Map.of());
        insert(full, bare);
        assertEquals(Optional.of(full), in(() -> store().find(full.id())));
        assertEquals(List.of(full, bare), in(() -> store().ofDocument(new DocumentId(7))));
    }

    @Test
    public void whatHasEndedIsNotActive() {
        Holding kept = insert(holding(1, 7, CHILD, UNIT));
        Holding ended = insert(holding(2, 7, CHILD, ELSEWHERE));
        assertTrue(in(() -> store().end(ended.id(), State.DESTROYED)));
        assertEquals(List.of(kept), in(() -> store().activeOf(CHILD)));
        assertEquals(List.of(kept), in(() -> store().activeOf(List.of(new DocumentId(7), new DocumentId(8)))));
        assertEquals(Set.of(new DocumentId(7)), in(() -> store().held(List.of(new DocumentId(7), new DocumentId(8)))));
        assertEquals(2, in(() -> store().ofDocument(new DocumentId(7))).size());
        assertEquals(1L, (long) in(() -> store().remaining(new DocumentId(7))));
    }

    @Test
    public void becomesAnotherChildsAndGoesBack() {
        Holding mine = insert(holding(1, 7, CHILD, UNIT));
        insert(holding(2, 7, OTHER, UNIT));
        in(() -> store().end(mine.id(), State.DESTROYED));
        assertEquals(List.of(mine.id()), in(() -> store().ofSubject(CHILD)));
        unitOfWork().inOne(() -> store().replaceSubject(List.of(mine.id()), OTHER));
        assertEquals(List.of(mine.id(), new HoldingId(2)), in(() -> store().ofSubject(OTHER)));
        unitOfWork().inOne(() -> store().replaceSubject(List.of(mine.id()), CHILD));
        assertEquals(List.of(new HoldingId(2)), in(() -> store().ofSubject(OTHER)));
    }

    @Test
    public void aUnitsHoldingsGoToItsArchiveButThoseForChildrenOnTheirWay() {
        Holding ofGroup = new Holding(new HoldingId(3), new DocumentId(9), LOG, FS, Optional.empty(), HolderKind.UNIT, UNIT, Basis.MADE_HERE,
            State.ACTIVE, DAY, Map.of());
        insert(holding(1, 7, CHILD, UNIT), holding(2, 8, OTHER, UNIT), ofGroup, holding(4, 7, OTHER, ELSEWHERE));
        List<PersonId> onTheirWay = LongStream.range(CHILD.value() + 2, CHILD.value() + 3_000).mapToObj(PersonId::new)
            .collect(Collectors.toCollection(ArrayList::new));
        onTheirWay.add(CHILD);
        assertEquals(2, (int) in(() -> store().archiveAll(UNIT, onTheirWay)));
        assertEquals(List.of(HolderKind.UNIT, HolderKind.ARCHIVE, HolderKind.ARCHIVE, HolderKind.UNIT), Stream.of(1, 2, 3, 4)
            .map(id -> in(() -> store().find(new HoldingId(id))).orElseThrow().holderKind()).toList());
        assertEquals(1, (int) in(() -> store().archiveAll(UNIT, List.of())));
    }

    @Test
    public void endsOnlyOnce() {
        Holding holding = insert(holding(1, 7, CHILD, UNIT));
        assertTrue(in(() -> store().end(holding.id(), State.DESTROYED)));
        assertFalse(in(() -> store().end(holding.id(), State.DELIVERED)));
        assertEquals(State.DESTROYED, in(() -> store().find(holding.id())).orElseThrow().state());
    }

    @Test
    public void endsManyAndTellsWhich() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 8, CHILD, UNIT), holding(3, 9, CHILD, UNIT));
        in(() -> store().end(new HoldingId(2), State.DELIVERED));
        Set<HoldingId> asked = Set.of(new HoldingId(1), new HoldingId(2), new HoldingId(3), new HoldingId(4));
        assertEquals(Set.of(new HoldingId(1), new HoldingId(3)), in(() -> store().end(asked, State.DESTROYED)));
        assertEquals(Set.of(), in(() -> store().end(asked, State.DESTROYED)));
    }

    @Test
    public void aMilestoneIsReachedByOneChildAtOneUnitOnly() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 7, OTHER, UNIT), holding(3, 7, CHILD, ELSEWHERE));
        for (Milestone milestone : OWN) {
            assertEquals(1, (int) in(() -> store().reach(CHILD, UNIT, FS, milestone, DAY)));
            assertEquals(Optional.of(DAY), reached(1, milestone));
            assertEquals(Optional.empty(), reached(2, milestone));
            assertEquals(Optional.empty(), reached(3, milestone));
        }
        assertEquals(0, (int) in(() -> store().reach(CHILD, UNIT, new SchoolType("GR"), Milestone.FORM_LEFT, DAY)));
    }

    @Test
    public void aMilestoneOfSomeIsSetAndTakenAway() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 7, OTHER, UNIT), holding(3, 8, CHILD, ELSEWHERE), holding(4, 9, CHILD, UNIT));
        in(() -> store().end(new HoldingId(4), State.DESTROYED));
        List<HoldingId> some = List.of(new HoldingId(1), new HoldingId(3), new HoldingId(4));
        for (Milestone milestone : OWN) {
            assertEquals(2, (int) in(() -> store().reach(some, milestone, Optional.of(DAY))));
            assertEquals(List.of(true, false, true, false), List.of(1, 2, 3, 4).stream()
                .map(id -> reached(id, milestone).equals(Optional.of(DAY))).toList());
            assertEquals(1, (int) in(() -> store().reach(List.of(new HoldingId(1)), milestone, Optional.empty())));
            assertEquals(Optional.empty(), reached(1, milestone));
            assertEquals(Optional.of(DAY), reached(3, milestone));
        }
        assertEquals(0, (int) in(() -> store().reach(List.of(), Milestone.CASE_CLOSED, Optional.of(DAY))));
    }

    @Test
    public void aChangeIsSeenInTheSameUnitOfWork() {
        run(() -> {
            store().insert(List.of(holding(1, 7, CHILD, UNIT)));
            store().reach(CHILD, UNIT, FS, Milestone.FORM_LEFT, DAY);
            assertEquals(Optional.of(DAY), reached(1, Milestone.FORM_LEFT));
        });
    }

    @Test
    public void theUnitsOwnGoToItsArchive() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 8, OTHER, UNIT));
        assertEquals(1, (int) in(() -> store().archive(CHILD, UNIT, FS)));
        assertEquals(0, (int) in(() -> store().archive(CHILD, UNIT, FS)));
        assertEquals(HolderKind.ARCHIVE, in(() -> store().find(new HoldingId(1))).orElseThrow().holderKind());
        assertEquals(HolderKind.UNIT, in(() -> store().find(new HoldingId(2))).orElseThrow().holderKind());
    }

    @Test
    public void someGoToTheArchiveAndComeBack() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 8, CHILD, UNIT), holding(3, 9, OTHER, UNIT));
        in(() -> store().end(new HoldingId(3), State.DESTROYED));
        List<HoldingId> ids = List.of(new HoldingId(1), new HoldingId(3));
        assertEquals(1, (int) in(() -> store().move(ids, HolderKind.UNIT, HolderKind.ARCHIVE)));
        assertEquals(0, (int) in(() -> store().move(ids, HolderKind.UNIT, HolderKind.ARCHIVE)));
        assertEquals(HolderKind.ARCHIVE, in(() -> store().find(new HoldingId(1))).orElseThrow().holderKind());
        assertEquals(HolderKind.UNIT, in(() -> store().find(new HoldingId(2))).orElseThrow().holderKind());
        assertEquals(1, (int) in(() -> store().move(ids, HolderKind.ARCHIVE, HolderKind.UNIT)));
        assertEquals(HolderKind.UNIT, in(() -> store().find(new HoldingId(1))).orElseThrow().holderKind());
    }

    @Test
    public void tellsOfWhomAnArchiveHoldsSomething() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 8, CHILD, UNIT), holding(3, 7, OTHER, UNIT), holding(4, 9, OTHER, ELSEWHERE));
        in(() -> store().archive(CHILD, UNIT, FS));
        in(() -> store().archive(OTHER, ELSEWHERE, FS));
        assertEquals(List.of(CHILD), in(() -> store().archivedAt(UNIT)));
        in(() -> store().end(new HoldingId(4), State.DESTROYED));
        assertEquals(List.of(), in(() -> store().archivedAt(ELSEWHERE)));
    }

    @Test
    public void countsWhatIsKeptOfSomeTypes() {
        insert(holding(1, 7, CHILD, UNIT), holding(2, 7, OTHER, UNIT), holding(3, 8, CHILD, UNIT), holding(4, 9, OTHER, UNIT));
        in(() -> store().end(new HoldingId(4), State.DESTROYED));
        assertEquals(new HoldingStore.Kept(2, 2), in(() -> store().kept(Set.of(LOG))));
        assertEquals(new HoldingStore.Kept(0, 0), in(() -> store().kept(Set.of(new DocumentTypeId("preschool/other")))));
        assertEquals(new HoldingStore.Kept(0, 0), in(() -> store().kept(Set.of())));
    }

    private Optional<LocalDate> reached(long id, Milestone milestone) {
        return in(() -> store().find(new HoldingId(id))).map(holding -> holding.milestones().get(milestone));
    }

    private Holding insert(Holding... holdings) {
        run(() -> store().insert(List.of(holdings)));
        return holdings[0];
    }

    private static Holding holding(long id, long document, PersonId child, UnitCode unit) {
        return new Holding(new HoldingId(id), new DocumentId(document), LOG, FS, Optional.of(child), HolderKind.UNIT, unit,
            Basis.MADE_HERE, State.ACTIVE, DAY, Map.of());
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
