package org.skolbro.persistence.internal.reminder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderRecipient.State;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.retention.PowerCut;

/** A whole campaign over a real database, broken off wherever one likes: nobody is written to twice, and nobody is forgotten. */
public abstract class ReminderOnDatabase {

    private static final int HOMES = 6;
    private static final int WITH_ADDRESS = 3;

    protected static final PowerCut POWER = new PowerCut();

    protected abstract TestDatabase testDatabase();

    @Before
    public void nothingYet() {
        POWER.repair();
        testDatabase().clear();
    }

    @Test
    public void reachesEverybodyOnceUndisturbed() {
        RemindedHomes homes = filled();
        homes.drive();
        assertEquals(Reminder.State.DONE, homes.state());
        assertEquals(WITH_ADDRESS, homes.rows(State.SENT).size());
        assertEquals(HOMES - WITH_ADDRESS, homes.rows(State.ON_SCREEN).size());
        assertEquals(WITH_ADDRESS, homes.told());
    }

    /**
     * Before each statement and each commit in turn, until one gets through whole. Whoever may have been written to when the power
     * went is uncertain afterwards, which a person decides about; all others have exactly one message or their note on the screen.
     */
    @Test
    public void writesToNobodyTwiceWhereverThePowerGoes() {
        int places = 0;
        int uncertain = 0;
        for (boolean cut = true; cut; places++) {
            POWER.repair();
            testDatabase().clear();
            RemindedHomes homes = filled();
            POWER.after(places);
            cut = isCut(homes);
            POWER.repair();
            RemindedHomes next = new RemindedHomes(testDatabase().database(), homes.written);
            if (next.state() != Reminder.State.DONE) {
                next.drive();
            }
            String where = "cut before statement " + places;
            assertEquals(where, Reminder.State.DONE, next.state());
            assertEquals(where + ": twice to one", new HashSet<>(homes.written).size(), homes.written.size());
            int open = next.rows(State.UNCERTAIN).size();
            assertTrue(where, open <= 1);
            assertEquals(where, WITH_ADDRESS, next.rows(State.SENT).size() + open);
            assertEquals(where, HOMES - WITH_ADDRESS, next.rows(State.ON_SCREEN).size());
            assertEquals(where + ": the trail", next.rows(State.SENT).size(), next.told());
            assertTrue(where, homes.written.size() >= next.rows(State.SENT).size());
            uncertain += open;
        }
        assertTrue("only " + places + " places", places > 30);
        assertTrue("nowhere between a message and its row", uncertain > 0);
    }

    private static boolean isCut(RemindedHomes homes) {
        try {
            homes.drive();
        } catch (StorageFailure theEnd) {
            assertTrue(POWER.happened());
        }
        return POWER.happened();
    }

    private RemindedHomes filled() {
        RemindedHomes homes = new RemindedHomes(testDatabase().database(), new ArrayList<>());
        homes.fill(HOMES);
        return homes;
    }
}
