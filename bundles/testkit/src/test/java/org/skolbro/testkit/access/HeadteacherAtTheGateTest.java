package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;

public class HeadteacherAtTheGateTest {

    private final GateTown town = new GateTown();
    private final Caller headteacher = town.callers.headteacherOf(town.unit);

    @Test
    public void reachesAllChildrenOfTheUnit() {
        assertEquals(Map.of(town.child, Set.of(Role.HEADTEACHER), town.childNextDoor, Set.of(Role.HEADTEACHER)),
            town.gate.towards(headteacher, Set.of(town.child, town.childNextDoor, town.childElsewhere)));
    }

    @Test
    public void reachesAllGroupsOfTheUnit() {
        assertEquals(Set.of(Role.HEADTEACHER), town.gate.towards(headteacher, town.nextGroup));
    }

    @Test
    public void doesNotReachOtherUnits() {
        assertEquals(Set.of(), town.gate.towards(headteacher, town.childElsewhere));
        assertEquals(Set.of(), town.gate.towards(headteacher, town.otherGroup));
        assertEquals(Set.of(), town.gate.at(headteacher, town.otherUnit));
    }

    @Test
    public void isHeadteacherAtTheUnit() {
        assertEquals(Set.of(Role.HEADTEACHER), town.gate.at(headteacher, town.unit));
    }

    @Test
    public void losesTheChildWhoseProtectionNobodyGaveAPermissionFor() {
        assertEquals(Set.of(), town.gate.towards(headteacher, town.town.protectedChild(town.group)));
    }

    @Test
    public void losesTheChildWhosePlacementHasEnded() {
        town.town.leaves(town.child, town.platform.clock().today().minusDays(1));
        assertEquals(Set.of(), town.gate.towards(headteacher, town.child));
    }

    @Test
    public void readsAllTypesThatHeadteachersRead() {
        assertTrue(town.gate.reads(headteacher, Set.of(Role.HEADTEACHER), GateTown.openType(Role.HEADTEACHER)));
        assertFalse(town.gate.reads(headteacher, Set.of(Role.HEADTEACHER), GateTown.openType(Role.TEACHER)));
    }
}
