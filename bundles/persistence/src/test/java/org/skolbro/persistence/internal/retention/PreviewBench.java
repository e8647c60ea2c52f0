package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.core.internal.retention.RunExecution;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.testkit.bench.Duel;

/**
 * What it costs to find what is due, beside the same list by JDBC alone ({@link DirectPreview}), each on a fresh copy of one
 * archive of forty types; started by {@code ./skolbro bench retention-preview}. Ours looks at holds, deliveries and transitions
 * too, at the other kinds of record, and writes the trail.
 */
public class PreviewBench {

    private static final double GOAL = 1.25;
    private static final int DOCUMENTS = Integer.getInteger("bench.documents", 200_000);
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("bench.database"));
    private static final List<String> TYPES = IntStream.range(0, 40).mapToObj(number -> "preschool/log-" + number).toList();

    @Test
    public void costsLittleMoreThanTheStatement() throws Exception {
        TestDatabase first = POSTGRESQL ? TestDatabase.postgreSql() : TestDatabase.derby();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        try (Database database = Database.open(first.settings())) {
            FilledArchive archive = new FilledArchive(database, folder, RunExecution.BATCH);
            archive.adoptPlan(TYPES.stream().map(FilledArchive::likeLogs).toArray(RetentionRule[]::new));
            new Multiplied(database).fill(archive, DOCUMENTS);
            spread(database);
            new DirectPreview(database).prepare(TYPES, LocalDate.of(2024, 6, 12));
        }
        findsTheSame(first.copy(), folder);
        Duel duel = Duel.fought(5, () -> ours(first.copy(), folder), "JDBC", () -> direct(first.copy()));
        first.forget();
        double ratio = duel.wallRatio();
        String line = String.format(Locale.ROOT, "on %s, of %d documents  %s%nretention-preview ratio=%.2f cpu_ratio=%.2f goal=%.2f %s%n",
            POSTGRESQL ? "postgresql" : "derby", DOCUMENTS, duel.medians("JDBC"), ratio, duel.cpuRatio(), GOAL, ratio <= GOAL ? "ok" : "MISSED");
        Duel.report("retention-preview", line);
        assertTrue(line, ratio <= GOAL);
    }

    /** As if the documents were of all types. */
    private static void spread(Database database) {
        database.tx().sql(connection -> Sql.of("update holding set type_id = 'preschool/log-' || trim(cast(mod(id, 40) as char(2)))")
            .change(connection));
    }

    private static void findsTheSame(TestDatabase copy, Path folder) {
        try (Database database = Database.open(copy.settings())) {
            long items = archive(database, folder).previewed().totals().items();
            assertEquals(DOCUMENTS * 9 / 10, items);
            assertEquals(items, new DirectPreview(database).list());
            assertEquals(items, (long) database.tx().sql(connection -> Sql.of("select count(*) from disposal_item i join bench_item b"
                + " on b.holding_id = i.holding_id and b.rule_id = i.rule_id and b.milestone_date = i.milestone_date").number(connection)));
        } finally {
            copy.forget();
        }
    }

    private static Duel.Cost ours(TestDatabase copy, Path folder) throws Exception {
        try (Database database = Database.open(copy.settings())) {
            FilledArchive archive = archive(database, folder);
            return Duel.cost(() -> archive.previewed().totals().items());
        } finally {
            copy.forget();
        }
    }

    private static FilledArchive archive(Database database, Path folder) {
        return new FilledArchive(database, folder, RunExecution.BATCH);
    }

    private static Duel.Cost direct(TestDatabase copy) throws Exception {
        try (Database database = Database.open(copy.settings())) {
            DirectPreview direct = new DirectPreview(database);
            return Duel.cost(direct::list);
        } finally {
            copy.forget();
        }
    }
}
