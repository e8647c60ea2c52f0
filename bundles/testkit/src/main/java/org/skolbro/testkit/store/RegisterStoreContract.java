package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.store.RegisterRows.ASPEN;
import static org.skolbro.testkit.store.RegisterRows.GROUP;
import static org.skolbro.testkit.store.RegisterRows.OAK;
import static org.skolbro.testkit.store.RegisterRows.PRESCHOOL;
import static org.skolbro.testkit.store.RegisterRows.SINCE;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.changed;
import static org.skolbro.testkit.store.RegisterRows.person;
import static org.skolbro.testkit.store.RegisterRows.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisteredPerson;

/** What every store of the register owes its readers and its imports. */
public abstract class RegisterStoreContract extends RegisterContract {

    @Test
    public void personsComeBackAsTheyWere() {
        RegisteredPerson anna = person(ANNA, "Anna", "Ask", "20220310-TF01", SecurityMarking.NONE);
        assertEquals(Optional.of(anna.person()), in(() -> store().person(ANNA)));
        assertEquals(List.of(anna), in(() -> imports().registered(List.of(anna.registerId(), new UUID(9, 9)))));
        assertEquals(Optional.empty(), in(() -> store().person(new PersonId(9))));
        assertEquals(2, in(() -> store().persons(List.of(ANNA, BO, ANNA, new PersonId(9)))).size());
        assertEquals(List.of(), in(() -> store().persons(List.of())));
        assertEquals(Optional.empty(), in(() -> store().mergedInto(ANNA)));
    }

    @Test
    public void changedPersonsKeepTheirNumbersInHistory() {
        in(() -> imports().putPersons(changed(person(ANNA, "Anna", "Ek", "20220310-TF03", SecurityMarking.NONE)),
            TODAY.plusDays(9)));
        IdentityNumber before = IdentityNumber.parse("20220310-TF01");
        IdentityNumber now = IdentityNumber.parse("20220310-TF03");
        assertEquals(List.of(new HeldNumber(before, DateSpan.of(TODAY, TODAY.plusDays(8))),
            new HeldNumber(now, DateSpan.from(TODAY.plusDays(9)))), in(() -> store().numbers(ANNA)));
        assertEquals(Optional.of(now), in(() -> store().person(ANNA)).orElseThrow().number());
        assertEquals(Map.of(before, ANNA, now, ANNA),
            in(() -> store().owners(List.of(before, now, IdentityNumber.parse("20220310-TF09")))));
    }

    @Test
    public void aNumberThatComesBackIsInForceAgain() {
        in(() -> imports().putPersons(changed(person(ANNA, "Anna", "Ask", "20220310-TF03", SecurityMarking.NONE)),
            TODAY.plusDays(1)));
        in(() -> imports().putPersons(changed(person(ANNA, "Anna", "Ask", "20220310-TF01", SecurityMarking.NONE)),
            TODAY.plusDays(2)));
        assertEquals(Optional.of(IdentityNumber.parse("20220310-TF01")), in(() -> store().person(ANNA)).orElseThrow().number());
        assertEquals(1, in(() -> store().numbers(ANNA)).stream().filter(held -> held.span().to().isEmpty()).count());
    }

    @Test
    public void aNumberReplacedOnItsFirstDayEndsThatDay() {
        in(() -> imports().putPersons(changed(person(ANNA, "Anna", "Ask", "20220310-TF03", SecurityMarking.NONE)), TODAY));
        assertEquals(DateSpan.of(TODAY, TODAY), in(() -> store().numbers(ANNA)).getFirst().span());
    }

    @Test
    public void aPersonWhomTheFileKnowsByTwoIdsIsShared() {
        RegisteredPerson again = new RegisteredPerson(new UUID(7, 7),
            person(ANNA, "Anna", "Ask", "20220310-TF01", SecurityMarking.NONE).person(), "f2", false);
        in(() -> imports().putPersons(added(again), TODAY));
        assertEquals(List.of(new RegisteredPerson(again.registerId(), again.person(), "f2", true)),
            in(() -> imports().registered(List.of(again.registerId()))));
        assertEquals(4, in(() -> imports().sizes()).persons());
    }

    @Test
    public void noNumberLeavesTheOneInForce() {
        in(() -> imports().putPersons(changed(person(ANNA, "Anna", "Ask", "", SecurityMarking.NONE)), TODAY.plusDays(1)));
        assertTrue(in(() -> store().person(ANNA)).orElseThrow().number().isPresent());
    }

    @Test
    public void unitsComeByCodeOrAllInSwedishOrder() {
        assertEquals(List.of("Zoo", "Ängen"), in(() -> store().units()).stream().map(Unit::name).toList());
        assertEquals(List.of(new Unit(OAK, "Zoo", Set.of(PRESCHOOL, new SchoolType("FKLASS")), "Bolaget")),
            in(() -> store().units(List.of(OAK, new UnitCode("F9")))));
        in(() -> imports().putUnits(changed(new Unit(OAK, "Stora zoo", Set.of(PRESCHOOL), "Kommunen"))));
        assertEquals(List.of(new Unit(OAK, "Stora zoo", Set.of(PRESCHOOL), "Kommunen")),
            in(() -> store().units(List.of(OAK))));
    }

    @Test
    public void groupsComeByIdOrByUnitAndDay() {
        Group group = new Group(GROUP, ASPEN, "Igelkotten", "Avdelning", PRESCHOOL, SINCE);
        assertEquals(List.of(group), in(() -> store().groups(List.of(GROUP))));
        assertEquals(List.of(group), in(() -> store().groupsOf(List.of(ASPEN, OAK), TODAY)));
        assertEquals(List.of(), in(() -> store().groupsOf(List.of(OAK), TODAY)));
        Group renamed = new Group(GROUP, OAK, "Musen", "Klass", PRESCHOOL, DateSpan.of(TODAY, TODAY));
        in(() -> imports().putGroups(changed(renamed)));
        assertEquals(List.of(renamed), in(() -> store().groups(List.of(GROUP))));
    }

    @Test
    public void placementsComeByChildInTheOrderOfTheirFirstDays() {
        Placement later = placement(2, ANNA, OAK, DateSpan.from(LocalDate.of(2026, 1, 1)));
        Placement earlier = placement(1, ANNA, ASPEN, ENDED);
        in(() -> imports().putPlacements(added(later, earlier, placement(3, BO, OAK, SINCE))));
        assertEquals(List.of(earlier, later), in(() -> store().placements(List.of(ANNA, HIDDEN))));
        Placement ended = new Placement(new PlacementId(2), ANNA, OAK, PRESCHOOL, OptionalInt.of(3),
            DateSpan.of(LocalDate.of(2026, 1, 1), TODAY));
        in(() -> imports().putPlacements(changed(ended)));
        assertEquals(List.of(earlier, ended), in(() -> store().placements(List.of(ANNA))));
        assertEquals(List.of(ANNA), in(() -> store().leavers(TODAY, TODAY)));
        assertEquals(List.of(), in(() -> store().leavers(TODAY.plusDays(1), TODAY.plusDays(9))));
    }

    @Test
    public void guardianshipsComeFromBothEnds() {
        Guardianship held = new Guardianship(ANNA, BO, Guardianship.Kind.GUARDIAN, SINCE);
        in(() -> imports().putGuardianships(added(held)));
        assertEquals(List.of(held), in(() -> store().guardianships(List.of(ANNA, HIDDEN))));
        assertEquals(List.of(held), in(() -> store().wards(BO)));
        Guardianship over = new Guardianship(ANNA, BO, Guardianship.Kind.GUARDIAN, DateSpan.of(SINCE.from(), TODAY));
        in(() -> imports().putGuardianships(changed(over)));
        assertEquals(List.of(over), in(() -> store().wards(BO)));
    }

    @Test
    public void membersAreThoseOfTheDayAndCountsLeaveOutTheProtected() {
        Membership anna = new Membership(GROUP, ANNA, SINCE);
        Membership hidden = new Membership(GROUP, HIDDEN, SINCE);
        Membership former = new Membership(GROUP, BO, ENDED);
        in(() -> imports().putMemberships(added(anna, hidden, former)));
        assertEquals(Set.of(anna, hidden), Set.copyOf(in(() -> store().members(List.of(GROUP), TODAY))));
        assertEquals(List.of(anna), in(() -> store().memberships(List.of(ANNA, BO), TODAY)));
        assertEquals(Set.of(anna, former), Set.copyOf(in(() -> imports().memberships(List.of(ANNA, BO)))));
        assertEquals(Map.of(GROUP, 1), in(() -> store().childCounts(List.of(GROUP, new GroupId("g2")), TODAY)));
        in(() -> imports().putMemberships(changed(new Membership(GROUP, ANNA, DateSpan.of(SINCE.from(), TODAY)))));
        assertEquals(List.of(), in(() -> store().memberships(List.of(ANNA), TODAY.plusDays(1))));
    }

    @Test
    public void aMembershipThatNeverWasIsTakenBack() {
        Membership wrong = new Membership(GROUP, ANNA, SINCE);
        Membership right = new Membership(GROUP, HIDDEN, SINCE);
        in(() -> imports().putMemberships(added(wrong, right)));
        in(() -> imports().removeMemberships(List.of(wrong, new Membership(GROUP, ANNA, ENDED))));
        in(() -> imports().removeMemberships(List.of()));
        assertEquals(List.of(right), in(() -> imports().memberships(List.of(ANNA, HIDDEN))));
    }

    @Test
    public void dutiesAndAssignmentsAreThoseOfTheDay() {
        Duty duty = new Duty(BO, ASPEN, "Rektor", SINCE);
        Assignment assignment = new Assignment(BO, GROUP, "Mentor", SINCE);
        in(() -> imports().putDuties(added(duty, new Duty(BO, OAK, "Rektor", ENDED))));
        in(() -> imports().putAssignments(added(assignment, new Assignment(BO, GROUP, "Vikarie", ENDED))));
        assertEquals(List.of(duty), in(() -> store().duties(BO, TODAY)));
        assertEquals(List.of(duty), in(() -> store().dutiesAt(ASPEN, TODAY)));
        assertEquals(List.of(), in(() -> store().dutiesAt(OAK, TODAY)));
        assertEquals(List.of(assignment), in(() -> store().assignments(BO, TODAY)));
        assertEquals(2, in(() -> imports().duties(List.of(BO))).size());
        assertEquals(2, in(() -> imports().assignments(List.of(BO))).size());
        in(() -> imports().putDuties(changed(new Duty(BO, ASPEN, "Rektor", DateSpan.of(SINCE.from(), SINCE.from())))));
        in(() -> imports().putAssignments(changed(new Assignment(BO, GROUP, "Mentor", DateSpan.of(SINCE.from(), TODAY)))));
        assertEquals(List.of(), in(() -> store().duties(BO, TODAY)));
        assertEquals(1, in(() -> store().assignments(BO, TODAY)).size());
    }

    @Test
    public void sizesCountEveryKind() {
        in(() -> imports().putPlacements(added(placement(1, ANNA, ASPEN, SINCE))));
        assertEquals(new Sizes(2, 3, 0, 1, 2, 0, 0, 0), in(() -> imports().sizes()));
    }

    @Test
    public void protectedChildrenAreFoundByUnitWhileTheyArePlacedThere() {
        in(() -> imports().putPlacements(added(placement(1, ANNA, ASPEN, SINCE), placement(2, HIDDEN, ASPEN, ENDED),
            placement(3, HIDDEN, OAK, SINCE))));
        LocalDate last = ENDED.to().orElseThrow();
        assertEquals(List.of(HIDDEN), protectedAt(ASPEN, DateSpan.of(last, TODAY)));
        assertEquals(List.of(), protectedAt(ASPEN, DateSpan.of(last.plusDays(1), TODAY)));
        assertEquals(List.of(HIDDEN), protectedAt(OAK, DateSpan.from(TODAY)));
        assertEquals(List.of(), protectedAt(OAK, DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2))));
        assertEquals(List.of(), in(() -> store().protectedAt(List.of(), DateSpan.from(TODAY))));
    }

    private List<PersonId> protectedAt(UnitCode unit, DateSpan during) {
        return in(() -> store().protectedAt(List.of(unit), during)).stream().map(Person::id).toList();
    }

    @Test
    public void thousandsAreAskedForAtOnce() {
        List<PersonId> many = LongStream.range(ANNA.value(), ANNA.value() + 3000).mapToObj(PersonId::new).toList().reversed();
        assertEquals(3, in(() -> store().persons(many)).size());
        Placement his = new Placement(new PlacementId(1), BO, ASPEN, PRESCHOOL, OptionalInt.empty(), SINCE);
        Placement hers = new Placement(new PlacementId(2), ANNA, ASPEN, PRESCHOOL, OptionalInt.empty(), SINCE);
        in(() -> imports().putPlacements(added(his, hers)));
        assertEquals(List.of(hers, his), in(() -> store().placements(many)));
        Membership anna = new Membership(GROUP, ANNA, SINCE);
        in(() -> imports().putMemberships(added(anna)));
        assertEquals(List.of(anna), in(() -> store().memberships(many, TODAY)));
        List<GroupId> groups = Stream.concat(Stream.of(GROUP), LongStream.range(0, 3000).mapToObj(number -> new GroupId("none" + number))).toList();
        assertEquals(List.of(anna), in(() -> store().members(groups, TODAY)));
        assertEquals(Map.of(GROUP, 1), in(() -> store().childCounts(groups, TODAY)));
        assertEquals(List.of(GROUP), in(() -> store().groups(groups)).stream().map(Group::id).toList());
        List<UUID> ids = LongStream.range(0, 2500).mapToObj(i -> new UUID(1, i)).toList();
        assertEquals(3, in(() -> imports().registered(ids)).size());
    }
}
