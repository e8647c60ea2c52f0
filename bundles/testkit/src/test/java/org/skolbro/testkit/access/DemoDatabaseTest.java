package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.status.Origin;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

public class DemoDatabaseTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();

    @Test
    public void hasOneSecretForEverySecondFactor() {
        start(true);
        assertEquals(Origin.DEMO_SECRET, offered());
        assertEquals(Origin.DEMO_SECRET, offered());
    }

    @Test
    public void isTheOnlyOneThatHasThatSecret() {
        start(false);
        assertNotEquals(Origin.DEMO_SECRET, offered());
        assertNotEquals(offered(), offered());
    }

    @Test
    public void isToldFromAMunicipalitysOwn() {
        assertFalse(platform.house().firstStart.madeByDemo());
        start(true);
        assertTrue(platform.house().firstStart.madeByDemo());
    }

    private String offered() {
        Caller archivist = platform.callers().archivist();
        return platform.signIn().offerSecondFactor(archivist).secret();
    }

    private void start(boolean demo) {
        platform.house().firstStart.begin(demo, House.cheapPasswords());
    }
}
