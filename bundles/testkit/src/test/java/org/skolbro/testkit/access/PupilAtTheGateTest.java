package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;

public class PupilAtTheGateTest {

    private final GateTown town = new GateTown();
    private final Caller pupil = town.callers.of(town.child);

    @Test
    public void reachesHerselfAndNobodyElse() {
        assertEquals(Map.of(town.child, Set.of(Role.PUPIL)),
            town.gate.towards(pupil, Set.of(town.child, town.childNextDoor)));
    }

    @Test
    public void reachesHerOwnGroup() {
        assertEquals(Set.of(Role.PUPIL), town.gate.towards(pupil, town.group));
        assertEquals(Set.of(), town.gate.towards(pupil, town.nextGroup));
    }

    @Test
    public void readsTypesThatPupilsReadAndNoOthers() {
        assertTrue(town.gate.reads(pupil, Set.of(Role.PUPIL), GateTown.openType(Role.PUPIL)));
        assertFalse(town.gate.reads(pupil, Set.of(Role.PUPIL), GateTown.openType(Role.GUARDIAN)));
    }
}
