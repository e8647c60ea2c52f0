package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.internal.access.IssuedCaller;

public class CallerThatIsNotGenuineTest {

    private final GateTown town = new GateTown();
    private final Caller genuine = town.callers.headteacherOf(town.unit);
    private final Caller forged = new Forged(genuine);

    /** Tells all that the genuine one tells. */
    private record Forged(Caller genuine) implements Caller {
        @Override
        public AccountId account() {
            return genuine.account();
        }

        @Override
        public Optional<PersonId> person() {
            return genuine.person();
        }

        @Override
        public String displayName() {
            return genuine.displayName();
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.values());
        }

        @Override
        public AssuranceLevel level() {
            return AssuranceLevel.SECOND_FACTOR;
        }
    }

    @Test
    public void isRefusedByEveryQuestionToTheGate() {
        List<ThrowingRunnable> questions = List.of(() -> town.gate.account(forged),
            () -> town.gate.requireOffice(forged, Role.values()),
            () -> town.gate.requireLevel(forged, AssuranceLevel.PASSWORD),
            () -> town.gate.towards(forged, town.child),
            () -> town.gate.towards(forged, Set.of(town.child)),
            () -> town.gate.asStaff(forged, town.child),
            () -> town.gate.towards(forged, town.group),
            () -> town.gate.at(forged, town.unit),
            () -> town.gate.reads(forged, Set.of(Role.TEACHER), GateTown.typeOfEverybody()),
            () -> town.gate.writes(forged, Set.of(Role.TEACHER), GateTown.typeOfEverybody()));
        questions.forEach(question -> assertThrows(NotPermitted.class, question));
    }

    @Test
    public void isRefusedWhenItIsNobody() {
        assertThrows(NotPermitted.class, () -> town.gate.account(null));
        assertFalse(town.platform.signIn().isAlive(null));
    }

    @Test
    public void isRefusedByLogInAndTrail() {
        assertFalse(town.platform.signIn().isAlive(forged));
        assertThrows(NotPermitted.class, () -> town.platform.signIn().offerSecondFactor(forged));
        assertThrows(NotPermitted.class, () -> town.platform.signIn().signOutEverywhere(forged));
        assertThrows(NotPermitted.class, () -> town.platform.house().memory
            .inOne(() -> town.platform.house().trail.write(forged, "document.read", List.of(), "", "")));
        assertTrue(town.platform.signIn().isAlive(genuine));
    }

    @Test
    public void cannotBeMadeBySubclassOrConstructor() {
        assertTrue(Modifier.isFinal(IssuedCaller.class.getModifiers()));
        assertEquals(0, IssuedCaller.class.getConstructors().length);
    }
}
