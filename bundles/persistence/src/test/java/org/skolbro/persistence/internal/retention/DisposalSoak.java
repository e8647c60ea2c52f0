package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.Test;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;
import org.skolbro.persistence.TestDatabase;

/**
 * Kills the process of a run at random moments, again and again, and lets the next one take it up, until the asked number
 * of kills is reached; after each run the stand-alone verifier judges it, and the numbers that anonymised documents left are those
 * of a run that nobody killed. The long sibling of {@link DisposalOnDatabase}.
 */
public class DisposalSoak {

    private static final int DOCUMENTS = 3_000;
    private static final int KILLS = Integer.getInteger("soak.kills", 200);
    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("soak.database"));
    /** A run is killed some times before it can end; a process needs a part of its time before it does anything. */
    private static final int SHARE = 2;

    private final long seed = Long.getLong("soak.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path result = Path.of("target", "soak-disposal.txt");
    private int kills;
    private int runs;
    private List<StatisticsRow> numbers = List.of();

    @Test
    public void nothingIsDestroyedTwiceAndNothingIsMissed() throws Exception {
        try (Place first = Place.filled(POSTGRESQL)) {
            RunId run = first.approvedRun();
            long longest = 0;
            while (kills < KILLS) {
                try (Place place = first.copy()) {
                    longest = longest == 0 ? whole(place, run) : killed(place, run, longest);
                    assertEquals(counted(place.proved(run)), numbers);
                    runs++;
                }
            }
        }
        Files.writeString(result, "disposal kills=" + kills + " runs=" + runs + " documents=" + runs * DOCUMENTS + " database="
            + (POSTGRESQL ? "postgresql" : "derby") + " seed=" + seed + " faults=0 ok\n");
    }

    /** The first run is the one that nobody kills. */
    private List<StatisticsRow> counted(List<StatisticsRow> left) {
        assertEquals(DOCUMENTS / 10, left.stream().filter(row -> row.field().isEmpty()).mapToLong(StatisticsRow::documents).sum());
        numbers = numbers.isEmpty() ? left : numbers;
        return left;
    }

    /** Unkilled, to know how long it takes: milliseconds. */
    private static long whole(Place place, RunId run) throws Exception {
        Process process = DisposalProcess.underway(place.settings(), place.folder(), run);
        long start = System.nanoTime();
        assertEquals(0, process.waitFor());
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private long killed(Place place, RunId run, long longest) throws Exception {
        while (true) {
            Process process = DisposalProcess.underway(place.settings(), place.folder(), run);
            if (process.waitFor(random.nextLong(longest / SHARE), TimeUnit.MILLISECONDS)) {
                assertEquals(0, process.exitValue());
                return longest;
            }
            process.destroyForcibly().waitFor();
            kills++;
        }
    }

    /** A database and a folder for evidence, with an archive that awaits its run. */
    private record Place(TestDatabase database, Path folder) implements AutoCloseable {

        static Place filled(boolean postgreSql) throws IOException {
            Place place = new Place((postgreSql ? TestDatabase.postgreSql() : TestDatabase.derby()), newFolder());
            try (Database open = Database.open(place.settings())) {
                FilledArchive archive = place.archive(open);
                archive.adoptPlan(FilledArchive.counts());
                archive.file(1, DOCUMENTS);
            }
            return place;
        }

        RunId approvedRun() {
            try (Database open = Database.open(settings())) {
                return archive(open).approved().id();
            }
        }

        Place copy() throws IOException {
            Path other = newFolder();
            TestDatabase.copy(folder, other.resolve("copy"));
            return new Place(database.copy(), other.resolve("copy"));
        }

        DatabaseSettings settings() {
            return database.settings();
        }

        private static Path newFolder() throws IOException {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        }

        List<StatisticsRow> proved(RunId run) throws IOException {
            try (Database open = Database.open(settings())) {
                FilledArchive archive = archive(open);
                DisposalRun ended = archive.find(run);
                assertEquals(DisposalRun.State.DONE, ended.state());
                assertEquals(ended.totals().items(), ended.totals().done());
                String balance = DOCUMENTS + " = " + DOCUMENTS / 10 + " + " + (DOCUMENTS - DOCUMENTS / 10) + " + 0";
                for (String verdict : new String[] {archive.verdict(), archive.verdict(run)}) {
                    assertTrue(verdict, verdict.startsWith("0 OK") && verdict.contains(balance));
                }
                return archive.numbers();
            }
        }

        private FilledArchive archive(Database open) {
            return new FilledArchive(open, folder, DisposalProcess.BATCH).withSurveys();
        }

        @Override
        public void close() {
            database.forget();
        }
    }
}
