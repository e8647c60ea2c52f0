package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;

public class ArchivistAtTheGateTest {

    private final GateTown town = new GateTown();
    private final Caller archivist = town.callers.archivist();

    @Test
    public void isArchivistToEveryChildThatIsNotProtected() {
        assertEquals(Map.of(town.child, Set.of(Role.ARCHIVIST), town.childElsewhere, Set.of(Role.ARCHIVIST)),
            town.gate.towards(archivist, Set.of(town.child, town.childElsewhere, town.town.protectedChild(town.group))));
    }

    @Test
    public void isArchivistToGroupsAndUnits() {
        assertEquals(Set.of(Role.ARCHIVIST), town.gate.towards(archivist, town.group));
        assertEquals(Set.of(Role.ARCHIVIST), town.gate.at(archivist, town.unit));
    }

    @Test
    public void isNoStaffSoReadsNothingThatAUnitHolds() {
        assertEquals(Map.of(), town.gate.asStaff(archivist, town.child));
    }

    @Test
    public void neverDraftsWhateverATypeDeclares() {
        assertFalse(town.gate.writes(archivist, Set.of(Role.ARCHIVIST), GateTown.typeOfEverybody()));
    }

    @Test
    public void readsOnlyTypesThatDeclareIt() {
        assertTrue(town.gate.reads(archivist, Set.of(Role.ARCHIVIST), GateTown.openType(Role.ARCHIVIST)));
        assertFalse(town.gate.reads(archivist, Set.of(Role.ARCHIVIST), GateTown.openType(Role.TEACHER)));
    }
}
