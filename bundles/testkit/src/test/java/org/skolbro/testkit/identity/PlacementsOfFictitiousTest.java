package org.skolbro.testkit.identity;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.FictitiousIdentities.LinkRow;
import org.skolbro.api.identity.FictitiousPlacements.Next;
import org.skolbro.api.identity.FictitiousPlacements.Placed;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Membership;
import org.skolbro.testkit.Town;

/** What the system manager says of where a child is, whom no register file knows. */
public class PlacementsOfFictitiousTest {

    private final IdentityTown town = new IdentityTown();
    private final Caller manager = town.administrator.caller;
    private final UnitCode other = town.town.unit();
    private final GroupId otherGroup = town.town.group(other);

    @Before
    public void aChildIsEnrolled() {
        town.setUp();
        IdentityTown.done(town.identities.enrol(manager, town.enrolment(town.instead()), town.scan()));
    }

    @Test
    public void herPlacementIsToldByHerFictitiousNumber() {
        Placed placed = placed().getFirst();
        assertEquals(town.unit, placed.unit().code());
        assertEquals(List.of(town.group), placed.groups().stream().map(Group::id).toList());
        assertEquals(DateSpan.from(today()), placed.span());
        assertEquals("No fictitious identity has that number.", IdentityTown.refused(town.placements.of(manager, IdentityTown.REAL_NUMBER)));
        assertEquals("No fictitious identity has that number.", IdentityTown.refused(town.placements.of(manager, "hej")));
    }

    @Test
    public void groupsAreThoseOfTheUnitOnTheDay() {
        assertEquals(List.of(otherGroup), town.placements.groups(manager, other, today()).stream().map(Group::id).toList());
        assertEquals(List.of(), town.placements.groups(manager, other, today().minusYears(30)));
    }

    @Test
    public void sheMovesToAnotherUnit() {
        LocalDate day = today().plusDays(30);
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, placed().getFirst().id(), place(other, otherGroup, day)));
        assertEquals(List.of(DateSpan.of(today(), day.minusDays(1)), DateSpan.from(day)), placed().stream().map(Placed::span).toList());
        assertEquals(List.of(town.group), groups(0));
        assertEquals(List.of(otherGroup), groups(1));
        town.platform.clock().advance(Duration.ofDays(31));
        assertTrue(names(town.platform.callers().headteacherOf(other)).contains("Vera Vik"));
    }

    @Test
    public void anotherGroupIsNoOtherPlacement() {
        GroupId next = town.town.group(town.unit);
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, placed().getFirst().id(), place(town.unit, next, today().plusDays(7))));
        assertEquals(1, placed().size());
        assertEquals(Set.of(town.group, next), Set.copyOf(groups(0)));
        town.platform.clock().advance(Duration.ofDays(8));
        assertEquals(List.of(next), placed(later()).getFirst().groups().stream().map(Group::id).toList());
    }

    @Test
    public void aWrongUnitIsCorrectedFromTheFirstDay() {
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, placed().getFirst().id(), place(other, otherGroup, today())));
        assertEquals(List.of(other), placed().stream().map(placed -> placed.unit().code()).toList());
        assertEquals(List.of(otherGroup), groups(0));
        assertEquals(List.of(), names(town.platform.callers().headteacherOf(town.unit)));
        assertEquals(List.of(new Stay(otherGroup, DateSpan.from(today()))), stays());
    }

    @Test
    public void aWrongGroupIsCorrectedFromTheFirstDay() {
        GroupId right = town.town.group(town.unit);
        PlacementId first = placed().getFirst().id();
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, first, place(town.unit, right, today())));
        assertEquals(List.of(new Stay(right, DateSpan.from(today()))), stays());
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, first, place(town.unit, right, today())));
        assertEquals(List.of(new Stay(right, DateSpan.from(today()))), stays());
    }

    @Test
    public void aGroupThatSheNeverCameToIsTakenBack() {
        GroupId next = town.town.group(town.unit);
        PlacementId first = placed().getFirst().id();
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, first, place(town.unit, next, today().plusDays(7))));
        LocalDate last = today().plusDays(3);
        IdentityTown.done(town.placements.end(manager, IdentityTown.NUMBER, first, last));
        assertEquals(List.of(new Stay(town.group, DateSpan.of(today(), last))), stays());
    }

    @Test
    public void sheLeavesOnADay() {
        LocalDate last = today().plusDays(10);
        IdentityTown.done(town.placements.end(manager, IdentityTown.NUMBER, placed().getFirst().id(), last));
        assertEquals(DateSpan.of(today(), last), placed().getFirst().span());
        assertTrue(IdentityTown.refused(town.placements.end(manager, IdentityTown.NUMBER, placed().getFirst().id(), today().minusDays(1)))
            .startsWith("The last day is not before"));
        town.platform.clock().advance(Duration.ofDays(500));
        assertEquals(List.of(), placed(later()));
    }

    @Test
    public void aSecondPlacementStandsBesideTheFirst() {
        IdentityTown.done(town.placements.add(manager, IdentityTown.NUMBER, place(other, otherGroup, today())));
        assertEquals(2, placed().size());
        assertTrue(IdentityTown.refused(town.placements.add(manager, IdentityTown.NUMBER, place(other, otherGroup, today())))
            .startsWith("The child is placed there"));
    }

    @Test
    public void whatIsNotThereIsRefused() {
        Placed first = placed().getFirst();
        for (Place wrong : List.of(place(other, town.group, today()), place(new UnitCode("finns-inte"), otherGroup, today()),
                place(other, otherGroup, today().plusYears(2)))) {
            assertTrue(IdentityTown.refused(town.placements.change(manager, IdentityTown.NUMBER, first.id(), wrong)).startsWith("Choose a unit"));
        }
        assertTrue(IdentityTown.refused(town.placements.change(manager, IdentityTown.NUMBER, first.id(), place(other, otherGroup, today().minusDays(1))))
            .startsWith("The change cannot hold"));
        assertEquals(List.of(first), placed());
    }

    /** The register turns the others; whoever entered her is told that her group ends, and where they go. */
    @Test
    public void herGroupEndsAndSheFollowsTheOthers() {
        LocalDate last = today().plusDays(20);
        PersonId one = town.town.child(town.group);
        PersonId unturned = town.town.protectedChild(town.group);
        assertEquals(Optional.empty(), placed().getFirst().next());
        assertEquals(Optional.empty(), row().groupEnds());
        var house = town.platform.house();
        Group before = house.memory.inOne(() -> house.registerStore.groups(List.of(town.group))).getFirst();
        house.registerRows.put(new Group(town.group, town.unit, before.name(), before.groupType(), before.schoolType(), DateSpan.of(before.span().from(), last)));
        GroupId next = town.town.group(town.unit);
        GroupId elsewhere = town.town.group(town.unit);
        house.registerRows.put(new Membership(next, one, DateSpan.from(last.plusDays(1))));
        house.registerRows.put(new Membership(elsewhere, unturned, DateSpan.from(last.plusDays(1))));
        assertEquals(Optional.of(last), row().groupEnds());
        Next proposed = placed().getFirst().next().orElseThrow();
        assertEquals(next, proposed.group().id());
        assertEquals(last.plusDays(1), proposed.from());
        IdentityTown.done(town.placements.change(manager, IdentityTown.NUMBER, placed().getFirst().id(), place(town.unit, next, proposed.from())));
        assertEquals(Optional.empty(), row().groupEnds());
        town.platform.clock().advance(Duration.ofDays(21));
        assertEquals(List.of(next), placed(later()).getFirst().groups().stream().map(Group::id).toList());
    }

    private LinkRow row() {
        return town.identities.links(manager).getFirst();
    }

    @Test
    public void nobodyElseComesNear() {
        Placed first = placed().getFirst();
        for (Caller none : List.of(town.archivist.caller, town.platform.callers().office(Role.ADMINISTRATOR, AssuranceLevel.PASSWORD),
                town.platform.callers().headteacherOf(town.unit), town.platform.callers().operator())) {
            assertThrows(NotPermitted.class, () -> town.placements.of(none, IdentityTown.NUMBER));
            assertThrows(NotPermitted.class, () -> town.placements.groups(none, town.unit, today()));
            assertThrows(NotPermitted.class, () -> town.placements.end(none, IdentityTown.NUMBER, first.id(), today()));
            assertThrows(NotPermitted.class, () -> town.placements.add(none, IdentityTown.NUMBER, place(other, otherGroup, today())));
            assertThrows(NotPermitted.class, () -> town.placements.change(none, IdentityTown.NUMBER, first.id(), place(other, otherGroup, today())));
        }
    }

    private List<Placed> placed() {
        return placed(manager);
    }

    private List<Placed> placed(Caller asking) {
        return IdentityTown.done(town.placements.of(asking, IdentityTown.NUMBER));
    }

    /** The log-in from before has ended by then. */
    private Caller later() {
        return town.new Office("siv", Role.ADMINISTRATOR).caller;
    }

    private List<GroupId> groups(int which) {
        return placed().get(which).groups().stream().map(Group::id).toList();
    }

    /** A group, and when she is in it. */
    private record Stay(GroupId group, DateSpan span) {
    }

    /** All that the register keeps of her groups. */
    private List<Stay> stays() {
        var house = town.platform.house();
        IdentityNumber number = IdentityNumber.parse(IdentityTown.NUMBER);
        return house.memory.inOne(() -> house.registerImportStore.memberships(house.registerStore.owners(List.of(number)).values()).stream()
            .map(held -> new Stay(held.group(), held.span())).toList());
    }

    private List<String> names(Caller headteacher) {
        return town.platform.grants().protectedChildren(headteacher).stream().map(child -> child.name().full()).toList();
    }

    private static Place place(UnitCode unit, GroupId group, LocalDate from) {
        return new Place(unit, Optional.of(group), Town.PRESCHOOL, OptionalInt.empty(), from);
    }

    private LocalDate today() {
        return town.platform.clock().today();
    }
}
