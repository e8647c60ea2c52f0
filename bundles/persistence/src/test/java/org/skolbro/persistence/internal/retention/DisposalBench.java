package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.Test;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.internal.retention.RunExecution;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.testkit.bench.Duel;

/**
 * What a disposal run costs beside the same rows changed by JDBC alone ({@link DirectDisposal}), each on a fresh copy of one
 * archive; started by {@code ./skolbro bench disposal}. Ours looks again at the plan and the holds, chains and signs.
 */
public class DisposalBench {

    private static final double GOAL = 1.5;
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 200_000);
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));

    @Test
    public void costsLittleMoreThanTheRowsThemselves() throws Exception {
        TestDatabase first = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        RunId run = filled(first.settings(), folder);
        Duel duel = Duel.fought(3, () -> ours(first.copy(), folder, run), "JDBC", () -> direct(first.copy(), run));
        first.forget();
        double ratio = duel.wallRatio();
        String line = String.format(Locale.ROOT, "on %s  %s%ndisposal ratio=%.2f cpu_ratio=%.2f goal=%.1f %s%n",
            POSTGRESQL ? "postgresql" : "derby", duel.medians("JDBC"), ratio, duel.cpuRatio(), GOAL, ratio <= GOAL ? "ok" : "MISSED");
        Duel.report("disposal", line);
        assertTrue(line, ratio <= GOAL);
    }

    private static RunId filled(DatabaseSettings settings, Path folder) {
        try (Database database = Database.open(settings)) {
            FilledArchive archive = new FilledArchive(database, folder, RunExecution.BATCH);
            archive.adoptPlan();
            new Multiplied(database).fill(archive, DOCUMENTS);
            return archive.approved().id();
        }
    }

    private static Duel.Cost ours(TestDatabase copy, Path folder, RunId run) throws Exception {
        Path own = Files.createTempDirectory(Path.of("target"), "evidence").resolve("copy");
        TestDatabase.copy(folder, own);
        try (Database database = Database.open(copy.settings())) {
            FilledArchive archive = new FilledArchive(database, own, RunExecution.BATCH);
            return Duel.cost(() -> ((Outcome.Done<DisposalRun>) archive.execute(run, Progress.NONE)).value().totals().done());
        } finally {
            copy.forget();
        }
    }

    private static Duel.Cost direct(TestDatabase copy, RunId run) throws Exception {
        try (Database database = Database.open(copy.settings())) {
            DirectDisposal direct = new DirectDisposal(database, run, RunExecution.BATCH, POSTGRESQL);
            direct.prepare();
            return Duel.cost(direct::destroy);
        } finally {
            copy.forget();
        }
    }
}
