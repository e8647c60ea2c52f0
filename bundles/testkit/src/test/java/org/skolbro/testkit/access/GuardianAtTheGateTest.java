package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;

public class GuardianAtTheGateTest {

    private final GateTown town = new GateTown();
    private final LocalDate today = town.platform.clock().today();
    private final PersonId person = town.town.guardianOf(town.child);
    private final Caller guardian = town.callers.of(person);

    @Test
    public void reachesTheOwnChildAndNoOther() {
        assertEquals(Map.of(town.child, Set.of(Role.GUARDIAN)),
            town.gate.towards(guardian, Set.of(town.child, town.childNextDoor, town.childElsewhere)));
    }

    @Test
    public void reachesWhatIsAboutTheChildsGroup() {
        assertEquals(Set.of(Role.GUARDIAN), town.gate.towards(guardian, town.group));
        assertEquals(Set.of(), town.gate.towards(guardian, town.nextGroup));
    }

    @Test
    public void isNoStaff() {
        assertEquals(Map.of(), town.gate.asStaff(guardian, town.child));
        assertEquals(Set.of(), town.gate.at(guardian, town.unit));
    }

    @Test
    public void hasRightsUntilTheDayBeforeTheEighteenthBirthday() {
        PersonId almost = bornOn(today.minusYears(18).plusDays(1));
        assertEquals(Set.of(Role.GUARDIAN), town.gate.towards(guardian, almost));
    }

    @Test
    public void hasNoRightsFromTheEighteenthBirthday() {
        PersonId grown = bornOn(today.minusYears(18));
        assertEquals(Set.of(), town.gate.towards(guardian, grown));
    }

    @Test
    public void hasNoRightsToAChildWhoseAgeNobodyKnows() {
        PersonId child = town.town.child(town.group, SecurityMarking.NONE, Optional.empty());
        town.town.isGuardian(person, child, DateSpan.from(today.minusYears(1)));
        assertEquals(Set.of(), town.gate.towards(guardian, child));
    }

    @Test
    public void hasNoRightsAfterTheGuardianshipEnds() {
        PersonId former = town.town.adult();
        town.town.isGuardian(former, town.child, DateSpan.of(today.minusYears(2), today.minusDays(1)));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(former), town.child));
    }

    @Test
    public void readsTypesThatGuardiansReadAndNoOthers() {
        assertTrue(town.gate.reads(guardian, Set.of(Role.GUARDIAN), GateTown.openType(Role.GUARDIAN)));
        assertFalse(town.gate.reads(guardian, Set.of(Role.GUARDIAN), GateTown.openType(Role.TEACHER, Role.MENTOR)));
    }

    @Test
    public void doesNotReadNotesThatNeedASecondFactorWithoutOne() {
        Caller weak = town.callers.of(person, AssuranceLevel.PASSWORD);
        assertFalse(town.gate.reads(weak, Set.of(Role.GUARDIAN), GateTown.type(AssuranceLevel.SECOND_FACTOR, Role.GUARDIAN)));
    }

    private PersonId bornOn(LocalDate day) {
        PersonId child = town.town.child(town.group, SecurityMarking.NONE, Optional.of(day));
        town.town.isGuardian(person, child, DateSpan.from(today.minusYears(1)));
        return child;
    }
}
