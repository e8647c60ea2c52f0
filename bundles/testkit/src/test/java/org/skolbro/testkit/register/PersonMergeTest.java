package org.skolbro.testkit.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Outcome.Done;
import org.skolbro.api.outcome.Outcome.Refused;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges.As;
import org.skolbro.api.register.PersonMerges.Candidate;
import org.skolbro.api.register.PersonMerges.Moving;
import org.skolbro.api.register.PersonMerges.Preview;
import org.skolbro.core.internal.register.MergeViews;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.internal.register.TrailedMerges;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.PersonRows;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;
import org.skolbro.testkit.memory.House;

public class PersonMergeTest {

    private static final String REASON = "Samma barn enligt folkbokföringen";

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final House house = platform.house();
    private final Town town = platform.town();
    private final GroupId group = town.group(town.unit());
    private final GroupId otherGroup = town.group(town.unit());
    private final PersonId kept = town.child(group);
    private final PersonId duplicate = town.child(otherGroup);
    private final PersonId guardian = town.guardianOf(duplicate);
    private final List<String> moves = new ArrayList<>();
    private final TrailedMerges merges = new TrailedMerges(house.gate, house.trail, house.memory, house.registerStore,
        house.personMergeStore, new MergeViews(house.registerStore, house.personMergeStore), house.clock,
        List.of(new Remembering()), List.of());

    private final class Remembering implements PersonMoved {
        @Override
        public String part() {
            return "test";
        }

        @Override
        public List<Long> rows(PersonId person) {
            return List.of(7L, 8L);
        }

        @Override
        public void move(PersonId from, PersonId to, List<Long> rows) {
            moves.add(from + " to " + to + " " + rows);
        }
    }

    private MergeId merge(PersonId into, PersonId from) {
        return ((Done<MergeId>) merges.merge(platform.callers().administrator(), into, from, REASON)).value();
    }

    private String refusal(PersonId into, PersonId from) {
        return ((Refused<MergeId>) merges.merge(platform.callers().administrator(), into, from, REASON)).reason().sv();
    }

    private Outcome<MergeId> undo(MergeId merge) {
        return merges.undo(platform.callers().administrator(), merge);
    }

    private PersonRows rows(PersonId person) {
        return house.memory.inOne(() -> house.personMergeStore.rows(person));
    }

    private PersonId standsFor(PersonId person) {
        return house.memory.inOne(() -> house.registerStore.mergedInto(person)).orElse(person);
    }

    @Test
    public void givesEverythingToTheOneThatIsKept() {
        merge(kept, duplicate);
        assertEquals(2, rows(kept).placements().size());
        assertEquals(2, rows(kept).memberships().size());
        assertEquals(Set.of(guardian), Set.of(rows(kept).guardianships().getFirst().adult()));
        assertEquals(new PersonRows(duplicate, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
            rows(duplicate));
        assertEquals(kept, standsFor(duplicate));
    }

    @Test
    public void keepsTheNumberInForceAndTheOtherInHistory() {
        IdentityNumber old = rows(duplicate).numbers().getFirst().number();
        IdentityNumber current = rows(kept).numbers().getFirst().number();
        merge(kept, duplicate);
        assertEquals(Set.of(old, current), Set.copyOf(rows(kept).numbers().stream().map(HeldNumber::number).toList()));
        assertEquals(Optional.of(current), house.memory.inOne(() -> house.registerStore.person(kept)).orElseThrow().number());
    }

    @Test
    public void isUndoneExactly() {
        PersonRows keptBefore = rows(kept);
        PersonRows duplicateBefore = rows(duplicate);
        MergeId merge = merge(kept, duplicate);
        assertTrue(undo(merge) instanceof Done);
        assertEquals(keptBefore, rows(kept));
        assertEquals(duplicateBefore, rows(duplicate));
        assertEquals(duplicate, standsFor(duplicate));
        assertTrue(merges.latest(platform.callers().auditor()).getFirst().row().undone());
    }

    @Test
    public void isUndoneWithWhatTheRegisterHasMadeOfTheRowsSince() {
        LocalDate last = house.clock.today().plusDays(10);
        MergeId merge = merge(kept, duplicate);
        town.leaves(kept, last);
        undo(merge);
        assertEquals(Optional.of(last), rows(duplicate).placements().getFirst().span().to());
    }

    @Test
    public void isUndoneExactlyWhenBothHadTheSameRow() {
        town.joins(duplicate, group);
        PersonRows keptBefore = rows(kept);
        PersonRows duplicateBefore = rows(duplicate);
        MergeId merge = merge(kept, duplicate);
        assertEquals(2, rows(kept).memberships().size());
        undo(merge);
        assertEquals(keptBefore, rows(kept));
        assertEquals(Set.copyOf(duplicateBefore.memberships()), Set.copyOf(rows(duplicate).memberships()));
    }

    @Test
    public void movesWhatOtherPartsKeepAndBack() {
        MergeId merge = merge(kept, duplicate);
        undo(merge);
        assertEquals(List.of(duplicate + " to " + kept + " [7, 8]", kept + " to " + duplicate + " [7, 8]"), moves);
    }

    @Test
    public void leavesATrail() {
        undo(merge(kept, duplicate));
        assertEquals(List.of("register.merge-undone", "register.persons-merged"),
            house.memory.inOne(() -> house.auditStore.actions()).stream().sorted().toList());
        assertEquals(REASON, merges.latest(platform.callers().administrator()).getFirst().row().reason());
    }

    @Test
    public void isPreviewedWithExactlyWhatItMoves() {
        town.joins(duplicate, group);
        Preview preview = previewed();
        assertEquals(Set.of(new Moving("numbers", 1, 0), new Moving("placements", 1, 0), new Moving("guardianships", 1, 0),
            new Moving("memberships", 1, 1), new Moving("test", 2, 0)), Set.copyOf(preview.rows()));
        assertEquals(6, preview.moves());
        merge(kept, duplicate);
        assertEquals(2, rows(kept).memberships().size());
        assertEquals(2, rows(kept).placements().size());
    }

    @Test
    public void isPreviewedByAdministratorsOnlyAndRefusedAlike() {
        assertThrows(NotPermitted.class, () -> merges.preview(platform.callers().archivist(), kept, duplicate));
        assertTrue(merges.preview(platform.callers().administrator(), kept, kept) instanceof Refused);
    }

    private Preview previewed() {
        return ((Done<Preview>) merges.preview(platform.callers().administrator(), kept, duplicate)).value();
    }

    @Test
    public void isForPersonsWhoAreFoundByNameOrByNumber() {
        Candidate found = found("barn " + name(kept)).getFirst();
        assertEquals(kept, found.id());
        assertEquals(Set.of(As.CHILD), found.as());
        assertEquals(1, found.unitNames().size());
        String number = rows(kept).numbers().getFirst().number().formatted();
        assertEquals(List.of(kept), found(number).stream().map(Candidate::id).toList());
        assertEquals(Set.of(As.GUARDIAN), found("vuxen " + name(guardian)).getFirst().as());
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found("20220504-TF99"));
    }

    @Test
    public void neverShowsWhoIsProtectedOrMergedAlready() {
        PersonId hidden = town.protectedChild(group);
        String number = rows(hidden).numbers().getFirst().number().formatted();
        assertEquals(List.of(), found(number));
        assertTrue(found("barn").stream().noneMatch(one -> one.id().equals(hidden)));
        merge(kept, duplicate);
        assertTrue(found("barn").stream().noneMatch(one -> one.id().equals(duplicate)));
        assertThrows(NotPermitted.class, () -> merges.find(platform.callers().auditor(), "barn"));
    }

    @Test
    public void isListedWithTheNamesOfBoth() {
        merge(kept, duplicate);
        assertTrue(merges.latest(platform.callers().administrator()).getFirst().keptName().startsWith("Barn"));
        assertTrue(merges.latest(platform.callers().administrator()).getFirst().duplicateName().startsWith("Barn"));
    }

    private List<Candidate> found(String text) {
        return merges.find(platform.callers().administrator(), text);
    }

    private String name(PersonId person) {
        return house.memory.inOne(() -> house.registerStore.person(person)).orElseThrow().name().family();
    }

    @Test
    public void isRefusedForOneAndTheSame() {
        assertEquals("Välj två olika personer.", refusal(kept, kept));
    }

    @Test
    public void isRefusedForGuardianAndChild() {
        assertEquals("Den ena är vårdnadshavare för den andra; de är inte samma person.", refusal(guardian, duplicate));
    }

    @Test
    public void isRefusedWhenOnlyOneIsProtected() {
        assertEquals("Bara den ena har skyddade personuppgifter. Rätta det i registret och läs in igen först.",
            refusal(kept, town.protectedChild(group)));
    }

    @Test
    public void isRefusedWhenItHasBeenMergedAlready() {
        merge(kept, duplicate);
        assertEquals("En av raderna är redan sammanslagen med en annan.", refusal(town.child(group), duplicate));
    }

    @Test
    public void isRefusedWhenThePersonnummerWouldGiveWay() {
        PersonId real = town.person("Barn", SecurityMarking.NONE, Optional.empty());
        Person person = house.memory.inOne(() -> house.registerStore.person(real)).orElseThrow();
        house.registerRows.put(new Person(real, person.name(),
            Optional.of(IdentityNumber.parse("202205042381")), SecurityMarking.NONE, "", ""));
        assertEquals("Behåll den rad som har personnumret.", refusal(kept, real));
    }

    @Test
    public void isUndoneNewestFirst() {
        MergeId first = merge(kept, duplicate);
        MergeId second = merge(kept, town.child(group));
        assertTrue(undo(first) instanceof Refused);
        assertTrue(undo(second) instanceof Done);
        assertTrue(undo(first) instanceof Done);
        assertTrue(undo(first) instanceof Refused);
    }

    @Test
    public void mayBeOneOfSeveralInARow() {
        merge(kept, duplicate);
        PersonId last = town.child(group);
        merge(last, kept);
        assertEquals(last, standsFor(duplicate));
    }

    @Test
    public void isForAdministratorsWhoSayWhy() {
        assertThrows(NotPermitted.class, () -> merges.merge(platform.callers().archivist(), kept, duplicate, REASON));
        assertThrows(IllegalArgumentException.class,
            () -> merges.merge(platform.callers().administrator(), kept, duplicate, ""));
        assertThrows(NotFound.class, () -> merge(kept, new PersonId(1)));
        assertThrows(NotFound.class, () -> undo(new MergeId(1)));
    }

    @Test
    public void givesTheGuardianOfADuplicateTheKeptChild() {
        merge(kept, duplicate);
        assertEquals(Set.of(Role.GUARDIAN), house.gate.towards(platform.callers().of(guardian), kept));
        assertEquals(Set.of(), house.gate.towards(platform.callers().of(guardian), duplicate));
    }
}
