package org.skolbro.persistence.internal.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.ClassRule;
import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.persistence.TestDatabase;

public class GateOnManyChildrenTest {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    private static final int CHILDREN = 500;

    private final CrowdedTown town = new CrowdedTown(DATABASE, CHILDREN);

    @Test
    public void sendsAsManyStatementsAsOnFew() {
        AtomicReference<Map<PersonId, Set<Role>>> answer = new AtomicReference<>();
        int few = DATABASE.statements().during(() -> answer.set(town.gate.towards(town.caller, town.children.subList(0, 2))));
        int many = DATABASE.statements().during(() -> answer.set(town.gate.towards(town.caller, town.children)));
        assertEquals(few, many);
        assertTrue(many + " statements", many <= 14);
        assertEquals(CHILDREN, answer.get().size());
        assertEquals(Set.of(Role.HEADTEACHER, Role.TEACHER, Role.GUARDIAN), answer.get().get(town.children.getLast()));
    }

    @Test
    public void tellsTheUnitsOfManyWithAsManyStatementsAsOfFew() {
        int few = DATABASE.statements().during(() -> town.gate.asStaff(town.caller, town.children.subList(0, 2)));
        int many = DATABASE.statements().during(() -> assertEquals(CHILDREN, town.gate.asStaff(town.caller, town.children).size()));
        assertEquals(few, many);
    }
}
