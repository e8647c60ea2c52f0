package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;

public class ProtectedChildAtTheGateTest {

    private final GateTown town = new GateTown();
    private final LocalDate today = town.platform.clock().today();
    private final PersonId child = town.town.protectedChild(town.group);
    private final PersonId teacher = town.town.teacherOf(town.group);
    private final PersonId headteacher = town.town.headteacherOf(town.unit);

    @Test
    public void isReachedByNoStaffWithoutAPermission() {
        assertEquals(Set.of(), town.gate.towards(town.callers.of(teacher), child));
        assertEquals(Map.of(), town.gate.asStaff(town.callers.of(headteacher), child));
    }

    @Test
    public void isReachedByStaffWithAPermissionAndASecondFactor() {
        grantTo(teacher);
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(town.callers.of(teacher), child));
        assertEquals(Map.of(town.unit, Set.of(Role.TEACHER)), town.gate.asStaff(town.callers.of(teacher), child));
    }

    @Test
    public void isNotReachedByAPasswordAlone() {
        grantTo(teacher);
        Caller weak = town.callers.of(teacher, AssuranceLevel.PASSWORD);
        assertEquals(Set.of(), town.gate.towards(weak, child));
        assertEquals(Map.of(), town.gate.asStaff(weak, child));
    }

    @Test
    public void isOutOfReachAgainWhenThePermissionEnds() {
        grantTo(teacher);
        town.platform.clock().setTo(today.plusDays(31));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(teacher), child));
    }

    @Test
    public void isReachedByAHeadteacherWhoGaveThePermissionToHerself() {
        grantTo(headteacher);
        assertTrue(town.gate.towards(town.callers.of(headteacher), child).contains(Role.HEADTEACHER));
    }

    @Test
    public void isReachedByGuardiansAndHerselfWithASecondFactor() {
        PersonId guardian = town.town.guardianOf(child);
        assertEquals(Set.of(Role.GUARDIAN), town.gate.towards(town.callers.of(guardian), child));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(guardian, AssuranceLevel.PASSWORD), child));
        assertEquals(Set.of(Role.PUPIL), town.gate.towards(town.callers.of(child), child));
    }

    @Test
    public void isPermittedByNobodyButTheHeadteacherOfHerUnit() {
        for (Caller other : Set.of(town.callers.of(teacher), town.callers.headteacherOf(town.otherUnit),
            town.callers.administrator(), town.callers.archivist())) {
            assertThrows(NotFound.class, () -> grant(other, teacher, today));
        }
    }

    @Test
    public void isNotPermittedWithAPasswordAlone() {
        assertThrows(NotPermitted.class,
            () -> grant(town.callers.of(headteacher, AssuranceLevel.PASSWORD), teacher, today));
    }

    @Test
    public void isPermittedToStaffOnly() {
        assertTrue(grant(town.callers.of(headteacher), town.town.adult(), today) instanceof Outcome.Refused);
    }

    @Test
    public void isPermittedForAYearAtMostAndNotForThePast() {
        Caller caller = town.callers.of(headteacher);
        assertTrue(grant(caller, teacher, today.minusDays(1)) instanceof Outcome.Refused);
        assertTrue(grant(caller, teacher, today.plusYears(1).plusDays(1)) instanceof Outcome.Refused);
    }

    @Test
    public void isPermittedWithAReasonOnly() {
        assertTrue(town.platform.accounts().grant(town.callers.of(headteacher), teacher, child, today, " ")
            instanceof Outcome.Refused);
    }

    private void grantTo(PersonId staff) {
        assertEquals(Outcome.done(staff), grant(town.callers.of(headteacher), staff, today.plusDays(30)));
    }

    private Outcome<PersonId> grant(Caller by, PersonId staff, LocalDate until) {
        return town.platform.accounts().grant(by, staff, child, until, "Ansvarar för barnet");
    }
}
