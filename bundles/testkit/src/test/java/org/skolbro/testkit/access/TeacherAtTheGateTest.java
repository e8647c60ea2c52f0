package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;

public class TeacherAtTheGateTest {

    private final GateTown town = new GateTown();
    private final PersonId person = town.town.teacherOf(town.group);
    private final Caller teacher = town.callers.of(person);

    @Test
    public void reachesChildrenOfOwnAssignments() {
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(teacher, town.child));
    }

    @Test
    public void doesNotReachTheRestOfTheUnit() {
        assertEquals(Set.of(), town.gate.towards(teacher, town.childNextDoor));
    }

    @Test
    public void doesNotReachAnotherUnit() {
        assertEquals(Set.of(), town.gate.towards(teacher, town.childElsewhere));
    }

    @Test
    public void isToldOnlyOfOwnChildrenAmongMany() {
        assertEquals(Map.of(town.child, Set.of(Role.TEACHER)),
            town.gate.towards(teacher, Set.of(town.child, town.childNextDoor, town.childElsewhere, new PersonId(1))));
    }

    @Test
    public void reachesOwnGroupOnly() {
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(teacher, town.group));
        assertEquals(Set.of(), town.gate.towards(teacher, town.nextGroup));
    }

    @Test
    public void readsAsStaffWhatTheGroupsUnitHolds() {
        assertEquals(Map.of(town.unit, Set.of(Role.TEACHER)), town.gate.asStaff(teacher, town.child));
        assertEquals(Map.of(), town.gate.asStaff(teacher, town.childNextDoor));
    }

    @Test
    public void losesTheChildTheDayAfterTheAssignmentEnds() {
        town.town.leaves(person, town.platform.clock().today());
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(teacher, town.child));
        town.platform.clock().setTo(town.platform.clock().today().plusDays(1));
        Caller again = town.callers.of(person);
        assertEquals(Set.of(), town.gate.towards(again, town.child));
        assertEquals(Set.of(), town.gate.towards(again, town.group));
    }

    @Test
    public void losesTheChildTheDayAfterSheLeavesTheGroup() {
        town.town.leaves(town.child, town.platform.clock().today().minusDays(1));
        assertEquals(Set.of(), town.gate.towards(teacher, town.child));
    }

    @Test
    public void hasNothingByADutyWithoutAnAssignment() {
        Caller idle = town.callers.of(town.town.onDuty(town.unit, "Förskollärare"));
        assertEquals(Set.of(), town.gate.towards(idle, town.child));
        assertEquals(Set.of(), town.gate.at(idle, town.unit));
    }

    @Test
    public void isMentorTooWhenTheAssignmentSaysSo() {
        assertEquals(Set.of(Role.MENTOR, Role.TEACHER), town.gate.towards(town.callers.mentorOf(town.group), town.child));
    }

    @Test
    public void readsTypesThatTeachersReadAndNoOthers() {
        assertTrue(town.gate.reads(teacher, Set.of(Role.TEACHER), GateTown.openType(Role.TEACHER)));
        assertFalse(town.gate.reads(teacher, Set.of(Role.TEACHER), GateTown.openType(Role.MENTOR, Role.HEADTEACHER)));
    }
}
