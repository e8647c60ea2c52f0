package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.testkit.InMemoryPlatform;

public class ConsoleTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Caller operator = platform.signIn().console("karaf").orElseThrow();

    @Test
    public void isCalledByAnOperatorAndNobodyMore() {
        assertEquals(Set.of(Role.OPERATOR), operator.roles());
        platform.house().gate.requireOffice(operator, Role.OPERATOR);
    }

    @Test
    public void isOneLogInUntilItEnds() {
        assertSame(operator, platform.signIn().console("karaf").orElseThrow());
        platform.clock().advance(Duration.ofHours(1));
        Caller later = platform.signIn().console("karaf").orElseThrow();
        assertEquals(operator.account(), later.account());
        assertTrue(platform.signIn().isAlive(later));
    }

    @Test
    public void isCalledSoThatAReaderOfTheTrailUnderstands() {
        assertEquals("Driftkonsolen (karaf)", operator.displayName());
    }

    @Test
    public void isEmptyWhereItIsSwitchedOff() {
        platform.house().memory.inOne(() -> platform.house().settingStore.put("console", "off"));
        assertTrue(platform.signIn().console("karaf").isEmpty());
    }

    @Test
    public void isEmptyForAnOperatorWhoIsLocked() {
        platform.accounts().lock(platform.callers().administrator(), operator.account(), "Slutat");
        assertTrue(platform.signIn().console("karaf").isEmpty());
    }

    @Test
    public void makesAccountsInADemoOnly() {
        assertThrows(NotPermitted.class, () -> invite());
        platform.house().memory.inOne(() -> platform.house().settingStore.put("made-by", "demo"));
        LogInTown.done(platform.accounts().inviteOffice(operator, "arkivarie", "Ek", Set.of(Role.ARCHIVIST)));
    }

    private void invite() {
        platform.accounts().inviteOffice(operator, "arkivarie", "Ek", Set.of(Role.ARCHIVIST));
    }
}
