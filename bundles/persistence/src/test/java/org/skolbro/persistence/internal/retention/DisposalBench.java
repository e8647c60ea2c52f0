package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;
import org.junit.Test;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.internal.retention.RunExecution;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;
import org.skolbro.persistence.TestDatabase;

/**
 * What a disposal run costs beside the same rows changed by JDBC alone ({@link DirectDisposal}), each on a fresh copy of one
 * archive; started by {@code ./skolbro bench disposal}. Ours looks again at the plan and the holds, chains and signs.
 */
public class DisposalBench {

    private static final double GOAL = 1.5;
    private static final int FILED = 1_000;
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 20_000);
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("SKOLBRO_ROUNDS", "3"));
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private record Cost(double wall, double cpu, long documents) {

        double perSecond() {
            return documents / wall * 1000;
        }
    }

    @Test
    public void costsLittleMoreThanTheRowsThemselves() throws IOException {
        TestDatabase first = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        RunId run = filled(first.settings(), folder);
        List<Cost> mine = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Cost one = ours(first.copy(), folder, run);
            Cost other = direct(first.copy(), run);
            assertEquals(one.documents(), other.documents());
            System.out.printf(Locale.ROOT, "%s  ours %.0f ms, %.0f CPU ms  JDBC %.0f ms, %.0f CPU ms%n",
                round == 0 ? "warm-up" : "round " + round, one.wall(), one.cpu(), other.wall(), other.cpu());
            if (round > 0) {
                mine.add(one);
                theirs.add(other);
            }
        }
        first.forget();
        double wall = median(mine.stream().map(Cost::wall).toList()) / median(theirs.stream().map(Cost::wall).toList());
        double cpu = median(mine.stream().map(Cost::cpu).toList()) / median(theirs.stream().map(Cost::cpu).toList());
        String line = String.format(Locale.ROOT, "%d documents on %s  ours %.0f documents/s  JDBC %.0f documents/s%n"
            + "disposal ratio=%.2f cpu_ratio=%.2f goal=%.1f %s%n", mine.getFirst().documents(), POSTGRESQL ? "postgresql" : "derby",
            median(mine.stream().map(Cost::perSecond).toList()), median(theirs.stream().map(Cost::perSecond).toList()), wall, cpu,
            GOAL, wall <= GOAL ? "ok" : "MISSED");
        Files.writeString(Path.of("target", "bench-disposal.txt"), line);
        assertTrue(line, wall <= GOAL);
    }

    private static RunId filled(DatabaseSettings settings, Path folder) {
        try (Database database = Database.open(settings)) {
            FilledArchive archive = new FilledArchive(database, folder, RunExecution.BATCH);
            archive.adoptPlan();
            archive.file(1, FILED);
            for (int offset = FILED; offset < DOCUMENTS; offset += FILED) {
                new Multiplied(database).add(FILED, offset);
            }
            return archive.approved().id();
        }
    }

    private Cost ours(TestDatabase copy, Path folder, RunId run) throws IOException {
        Path own = Files.createTempDirectory(Path.of("target"), "evidence").resolve("copy");
        TestDatabase.copy(folder, own);
        try (Database database = Database.open(copy.settings())) {
            FilledArchive archive = new FilledArchive(database, own, RunExecution.BATCH);
            return cost(() -> ((Outcome.Done<DisposalRun>) archive.execute(run, Progress.NONE)).value().totals().done());
        } finally {
            copy.forget();
        }
    }

    private Cost direct(TestDatabase copy, RunId run) {
        try (Database database = Database.open(copy.settings())) {
            DirectDisposal direct = new DirectDisposal(database, run, RunExecution.BATCH, POSTGRESQL);
            direct.prepare();
            return cost(direct::destroy);
        } finally {
            copy.forget();
        }
    }

    private Cost cost(Supplier<Long> side) {
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        long documents = side.get();
        return new Cost((System.nanoTime() - began) / 1e6, (system.getProcessCpuTime() - cpu) / 1e6, documents);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
