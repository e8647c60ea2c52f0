package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
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
import org.skolbro.testkit.bench.LiveHeap;

/**
 * What a disposal run costs beside the same rows changed by JDBC alone ({@link DirectDisposal}), each on a fresh copy of one
 * archive; started by {@code ./skolbro bench disposal}. Ours looks again at the plan and the holds, chains and signs.
 */
public class DisposalBench {

    private static final double GOAL = 1.5;
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 200_000);
    /** So many times fewer that both still fill what Derby keeps of its pages. */
    private static final int FEWER = 4;
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));

    @Test
    public void costsLittleMoreThanTheRowsThemselves() throws Exception {
        TestDatabase first = database();
        Path folder = folder();
        RunId run = filled(first.settings(), folder, DOCUMENTS);
        Duel duel = Duel.fought(3, () -> ours(first.copy(), folder, run), "JDBC", () -> direct(first.copy(), run));
        double many = heap(first.copy(), folder, run);
        first.forget();
        double few = heapOfFew();
        double ratio = duel.wallRatio();
        String line = String.format(Locale.ROOT, "on %s  %s%nalive on the heap at most: %.0f MB of %d documents, %.0f MB of %d%ndisposal ratio=%.2f cpu_ratio=%.2f goal=%.1f %s%n",
            POSTGRESQL ? "postgresql" : "derby", duel.medians("JDBC"), many, DOCUMENTS, few, DOCUMENTS / FEWER,
            ratio, duel.cpuRatio(), GOAL, ratio <= GOAL ? "ok" : "MISSED");
        Duel.report("disposal", line);
        assertTrue(line, ratio <= GOAL);
    }

    private static RunId filled(DatabaseSettings settings, Path folder, int documents) {
        try (Database database = Database.open(settings)) {
            FilledArchive archive = new FilledArchive(database, folder, RunExecution.BATCH);
            archive.adoptPlan();
            new Multiplied(database).fill(archive, documents);
            return archive.approved().id();
        }
    }

    private static TestDatabase database() {
        return POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
    }

    private static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
    }

    /** What is alive must not follow the count. */
    private static double heapOfFew() throws Exception {
        TestDatabase few = database();
        Path folder = folder();
        RunId run = filled(few.settings(), folder, DOCUMENTS / FEWER);
        try {
            return heap(few.copy(), folder, run);
        } finally {
            few.forget();
        }
    }

    private static double heap(TestDatabase copy, Path folder, RunId run) throws Exception {
        LiveHeap heap = new LiveHeap();
        executed(copy, folder, run, heap);
        return heap.megabytes();
    }

    private static Duel.Cost ours(TestDatabase copy, Path folder, RunId run) throws Exception {
        return executed(copy, folder, run, Progress.NONE);
    }

    private static Duel.Cost executed(TestDatabase copy, Path folder, RunId run, Progress progress) throws Exception {
        Path own = folder().resolve("copy");
        TestDatabase.copy(folder, own);
        try (Database database = Database.open(copy.settings())) {
            FilledArchive archive = new FilledArchive(database, own, RunExecution.BATCH);
            return Duel.cost(() -> ((Outcome.Done<DisposalRun>) archive.execute(run, progress)).value().totals().done());
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
