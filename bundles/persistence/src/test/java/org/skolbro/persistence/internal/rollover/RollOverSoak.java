package org.skolbro.persistence.internal.rollover;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.Test;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;
import org.skolbro.persistence.TestDatabase;

/**
 * Kills the process of a run at random moments, again and again, and lets the next one take it up, until the asked number of
 * kills is reached; after each run everything that it left behind is compared with what an undisturbed one left: hand-overs,
 * what was recorded, holdings, rows and the trail. The long sibling of {@link RollOverOnDatabase}.
 */
public class RollOverSoak {

    private static final int CHILDREN = Integer.getInteger("soak.children", 2_000);
    private static final int KILLS = Integer.getInteger("soak.kills", 200);
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("soak.database"));
    /** A run is killed some times before it can end; a process needs a part of its time before it does anything. */
    private static final int SHARE = 2;

    private final long seed = Long.getLong("soak.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int kills;
    private int runs;

    @Test
    public void nobodyIsHandedOverTwiceAndNobodyIsMissed() throws Exception {
        TestDatabase first = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        try (Database open = Database.open(first.settings())) {
            new LeavingSchools(open, RollOverProcess.BATCH).fill(1, CHILDREN);
        }
        TestDatabase undisturbed = first.copy();
        long longest = whole(undisturbed.settings());
        List<Object> expected = left(undisturbed);
        undisturbed.forget();
        while (kills < KILLS) {
            TestDatabase copy = first.copy();
            killed(copy.settings(), longest);
            assertEquals(expected, left(copy));
            copy.forget();
            runs++;
        }
        first.forget();
        Files.writeString(Path.of("target", "soak-rollover.txt"), "rollover kills=" + kills + " runs=" + runs + " children=" + runs * CHILDREN
            + " database=" + (POSTGRESQL ? "postgresql" : "derby") + " seed=" + seed + " faults=0 ok\n");
    }

    /** Unkilled, to know how long it takes: milliseconds. */
    private static long whole(DatabaseSettings settings) throws Exception {
        Process process = RollOverProcess.underway(settings);
        long start = System.nanoTime();
        assertEquals(0, process.waitFor());
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private void killed(DatabaseSettings settings, long longest) throws Exception {
        while (true) {
            Process process = RollOverProcess.underway(settings);
            if (process.waitFor(random.nextLong(Math.max(2, longest / SHARE)), TimeUnit.MILLISECONDS)) {
                assertEquals(0, process.exitValue());
                return;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
    }

    private static List<Object> left(TestDatabase place) {
        try (Database open = Database.open(place.settings())) {
            LeavingSchools schools = new LeavingSchools(open, RollOverProcess.BATCH);
            assertEquals(State.DONE, schools.state());
            return schools.left();
        }
    }
}
