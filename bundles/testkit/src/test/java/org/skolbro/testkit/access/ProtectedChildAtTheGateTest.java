package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
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
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.Grants;

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
    public void isOutOfReachForTheNextUnitUntilItsOwnHeadteacherPermits() {
        grantTo(teacher);
        town.town.leaves(child, today.minusDays(1));
        town.town.isPlaced(child, town.otherUnit, DateSpan.from(today));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(teacher), child));
        assertEquals(Map.of(), town.gate.asStaff(town.callers.of(teacher), child));
        assertEquals(Set.of(child), town.gate.permitted(town.callers.of(teacher), Set.of(child)));
        assertEquals(Set.of(), town.gate.permitted(town.callers.of(teacher, AssuranceLevel.PASSWORD), Set.of(child)));
    }

    private void grantTo(PersonId staff) {
        Outcome<GrantId> outcome = town.platform.grants().give(town.callers.of(headteacher),
            new Grants.Asked(child, town.unit, staff, today.plusDays(30), "Ansvarar för barnet"));
        assertTrue(outcome instanceof Outcome.Done);
    }
}
