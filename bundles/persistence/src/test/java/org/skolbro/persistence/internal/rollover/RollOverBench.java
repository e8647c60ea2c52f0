package org.skolbro.persistence.internal.rollover;

import static org.junit.Assert.assertTrue;

import java.util.Locale;

import org.junit.Test;
import org.skolbro.core.internal.rollover.RollOverPolicy;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.StatementCounter;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.testkit.bench.Duel;

/**
 * What a roll-over costs beside SQL that works on sets and reaches the same hand-overs, holdings, rows and trail
 * ({@link DirectRollOver}), each on a fresh copy of one database; started by {@code ./skolbro bench rollover}. And how long a
 * rehearsal takes of all children whom a municipality of 106 000 has in such schools.
 */
public class RollOverBench {

    private static final double GOAL = 1.5;
    private static final int CHILDREN = Integer.getInteger("bench.children", 10_000);
    private static final int REHEARSED = Integer.getInteger("bench.rehearsed", 14_700);
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));

    @Test
    public void costsLittleMoreThanTheRowsThemselves() throws Exception {
        TestDatabase first = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        try (Database database = Database.open(first.settings())) {
            new LeavingSchools(database, RollOverPolicy.BATCH).fill(1, CHILDREN);
        }
        Duel duel = Duel.fought(3, () -> ours(first.copy()), "SQL", () -> direct(first.copy()));
        double perChild = statements(first.copy());
        first.forget();
        double ratio = duel.wallRatio();
        boolean ok = ratio <= GOAL || !POSTGRESQL;
        String line = String.format(Locale.ROOT, "on %s  %s%n%.2f statements per child%n%s%nrollover ratio=%.2f cpu_ratio=%.2f goal=%.1f %s%n",
            POSTGRESQL ? "postgresql" : "derby", duel.medians("SQL"), perChild, rehearsal(), ratio, duel.cpuRatio(), GOAL,
            ratio <= GOAL ? "ok" : POSTGRESQL ? "MISSED" : "no goal on derby");
        Duel.report("rollover", line);
        assertTrue(line, ok);
    }

    private static Duel.Cost ours(TestDatabase copy) throws Exception {
        try (Database database = Database.open(copy.settings())) {
            LeavingSchools schools = new LeavingSchools(database, RollOverPolicy.BATCH);
            return Duel.cost(schools::drive);
        } finally {
            copy.forget();
        }
    }

    private static Duel.Cost direct(TestDatabase copy) throws Exception {
        try (Database database = Database.open(copy.settings())) {
            DirectRollOver direct = new DirectRollOver(new LeavingSchools(database, RollOverPolicy.BATCH), POSTGRESQL);
            direct.prepare();
            return Duel.cost(direct::handOver);
        } finally {
            copy.forget();
        }
    }

    private static double statements(TestDatabase copy) {
        StatementCounter counter = new StatementCounter();
        try (Database database = Database.open(copy.settings(), counter::around)) {
            LeavingSchools schools = new LeavingSchools(database, RollOverPolicy.BATCH);
            return counter.during(schools::drive) / (double) CHILDREN;
        } finally {
            copy.forget();
        }
    }

    private static String rehearsal() throws Exception {
        TestDatabase place = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        StatementCounter counter = new StatementCounter();
        try (Database database = Database.open(place.settings(), counter::around)) {
            new Filling(database).fill(1, REHEARSED, LeavingSchools.TODAY.plusDays(10));
            Rehearsed rehearsed = new Rehearsed(new LeavingSchools(database, RollOverPolicy.BATCH));
            rehearsed.leavers();
            int statements = counter.during(rehearsed::leavers);
            Duel.Cost cost = Duel.cost(rehearsed::leavers);
            return String.format(Locale.ROOT, "rehearsal of %d children: %.0f ms, %.0f CPU ms, %d statements", cost.done(), cost.wall(), cost.cpu(),
                statements);
        } finally {
            place.forget();
        }
    }
}
