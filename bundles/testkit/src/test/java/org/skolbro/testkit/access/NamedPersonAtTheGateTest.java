package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;

public class NamedPersonAtTheGateTest {

    private final GateTown town = new GateTown();
    private final Caller namedPerson = town.callers.of(town.town.onDuty(town.unit, "Arkivansvarig"));

    @Test
    public void isNamedAtTheUnit() {
        assertEquals(Set.of(Role.NAMED_PERSON), town.gate.at(namedPerson, town.unit));
    }

    @Test
    public void doesNotBrowseWithoutAnOrder() {
        assertEquals(Set.of(), town.gate.towards(namedPerson, town.child));
        assertFalse(town.gate.reads(namedPerson, Set.of(Role.NAMED_PERSON), GateTown.typeOfEverybody()));
    }

    @Test
    public void doesNotWrite() {
        assertFalse(town.gate.writes(namedPerson, Set.of(Role.NAMED_PERSON), GateTown.typeOfEverybody()));
    }
}
