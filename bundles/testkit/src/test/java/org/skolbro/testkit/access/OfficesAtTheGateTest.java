package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.problem.NotPermitted;

public class OfficesAtTheGateTest {

    private final GateTown town = new GateTown();
    private final Caller administrator = town.callers.administrator();
    private final Caller operator = town.callers.operator();
    private final Caller auditor = town.callers.auditor();

    @Test
    public void areNothingToAnyChildOrGroup() {
        for (Caller office : List.of(administrator, operator, auditor)) {
            assertEquals(Set.of(), town.gate.towards(office, town.child));
            assertEquals(Set.of(), town.gate.towards(office, town.group));
        }
    }

    @Test
    public void neverReadOrWriteWhateverATypeDeclares() {
        for (Caller office : List.of(administrator, operator, auditor)) {
            Set<Role> offices = Set.of(Role.ADMINISTRATOR, Role.OPERATOR, Role.AUDITOR);
            assertFalse(town.gate.reads(office, offices, GateTown.typeOfEverybody()));
            assertFalse(town.gate.writes(office, offices, GateTown.typeOfEverybody()));
        }
    }

    @Test
    public void mayWhatTheirOfficeMay() {
        town.gate.requireOffice(administrator, Role.ADMINISTRATOR);
        town.gate.requireOffice(operator, Role.ADMINISTRATOR, Role.OPERATOR);
        town.gate.requireOffice(auditor, Role.AUDITOR);
    }

    @Test
    public void mayNotWhatAnotherOfficeMay() {
        assertThrows(NotPermitted.class, () -> town.gate.requireOffice(administrator, Role.ARCHIVIST, Role.AUDITOR));
        assertThrows(NotPermitted.class, () -> town.gate.requireOffice(operator, Role.ADMINISTRATOR));
        assertThrows(NotPermitted.class, () -> town.gate.requireOffice(auditor, Role.ARCHIVIST));
    }

    @Test
    public void areNotHeldByStaffWhoseDutySoundsLikeOne() {
        Caller staff = town.callers.of(town.town.onDuty(town.unit, "Administratör"));
        assertThrows(NotPermitted.class, () -> town.gate.requireOffice(staff, Role.values()));
    }

    @Test
    public void showTheAdministratorTheUnitsOnly() {
        assertEquals(Set.of(Role.ADMINISTRATOR), town.gate.at(administrator, town.unit));
        assertEquals(Set.of(), town.gate.at(auditor, town.unit));
        assertEquals(Set.of(), town.gate.at(operator, town.unit));
    }
}
