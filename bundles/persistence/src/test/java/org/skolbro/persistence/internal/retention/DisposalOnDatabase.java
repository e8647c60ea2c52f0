package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.api.text.Text;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.sql.Sql;

/** A whole run over a real database, broken off in the middle; the stand-alone verifier says whether it was right. */
public abstract class DisposalOnDatabase {

    private static final int DOCUMENTS = 260;
    private static final int FEW = 3;
    /** Of which one in ten is counted: in each of ten years ten answers of each kind. */
    private static final int SURVEYED = 2_000;
    /** Statements that get through once more after each cut. */
    private static final int STRIDE = 7;
    private static final int BATCH = 2;
    /** First of their ids, which no document has. */
    private static final long REPORTS = 1_000_000;

    protected static final PowerCut POWER = new PowerCut();

    protected abstract TestDatabase testDatabase();

    @Before
    public void nothingYet() {
        POWER.repair();
        testDatabase().clear();
    }

    @Test
    public void isProvedAfterACrash() throws IOException {
        FilledArchive archive = archive(100);
        archive.file(1, DOCUMENTS);
        DisposalRun run = archive.approved();
        assertEquals(234, run.totals().items());
        assertTrue(isCut(archive, run.id(), new CutWhenTheFirstBatchIsTold()));
        POWER.repair();
        assertEquals("one batch more than was told", 200, archive.find(run.id()).totals().done());

        isDone(archive, run);
        isProved(archive.verdict(run.id()), "260 = 26 + 234 + 0");
        isProved(archive.verdict(), "260 = 26 + 234 + 0");
    }

    /** Before each statement and each commit of a small run in turn, until one gets through whole. */
    @Test
    public void isProvedWhereverThePowerGoes() throws IOException {
        FilledArchive archive = archive(BATCH);
        int places = 0;
        for (boolean cut = true; cut; places++) {
            archive.file(places * FEW + 1, (places + 1) * FEW);
            DisposalRun run = archive.approved();
            POWER.after(places);
            cut = isCut(archive, run.id(), Progress.NONE);
            POWER.repair();
            isDone(archive, run);
        }
        assertTrue("only " + places + " places", places > 50);
        int all = places * FEW;
        isProved(archive.verdict(), all + " = " + all / 10 + " + " + (all - all / 10) + " + 0");
    }

    @Test
    public void otherRecordsAreProvedWithTheDocumentsAfterACrash() throws IOException {
        FilledArchive archive = archive(BATCH, FilledArchive.reports());
        archive.file(1, 10);
        LongStream.range(REPORTS, REPORTS + FEW).forEach(archive::report);
        DisposalRun run = archive.approved();
        assertEquals(9 + FEW, run.totals().items());
        assertTrue(isCut(archive, run.id(), new CutWhenTheFirstBatchIsTold()));
        POWER.repair();
        isDone(archive, run);
        assertEquals(0, archive.reportsLeft());
        isProved(archive.verdict(run.id()), "10 = 1 + 9 + 0");
        isProved(archive.verdict(), "10 = 1 + 9 + 0");
    }

    @Test
    public void anonymisedDocumentsAreCountedOnceAfterACrash() throws IOException {
        FilledArchive archive = archive(100, FilledArchive.counts()).withSurveys();
        archive.file(1, SURVEYED);
        DisposalRun run = archive.approved();
        long places = 0;
        for (boolean cut = true; cut; places += STRIDE) {
            POWER.after(places);
            cut = isCut(archive, run.id(), Progress.NONE);
            POWER.repair();
        }
        isDone(archive, run);
        List<StatisticsRow> numbers = archive.numbers();
        assertEquals("by year all, yes and no", 3 * 10, numbers.size());
        assertEquals(SURVEYED / 10, numbers.stream().filter(row -> row.field().isEmpty()).mapToLong(StatisticsRow::documents).sum());
        isProved(archive.verdict(run.id()), "2000 = 200 + 1800 + 0");
    }

    @Test
    public void theHouseReckonsACertificateAgainAndFindsALineThatWasChanged() throws IOException {
        FilledArchive archive = archive(BATCH);
        archive.file(1, 3 * FEW);
        DisposalRun run = archive.approved();
        archive.execute(run.id(), Progress.NONE);
        Disposals.Check check = archive.check(run.id());
        assertEquals(List.of(), check.faults());
        assertEquals(run.totals().items(), check.lines());
        testDatabase().tx().sql(connection -> Sql.of("update certificate_line set line_text = line_text || ' ' where leaf_no = 0").change(connection));
        assertFalse(archive.check(run.id()).agrees());
    }

    private FilledArchive archive(int batch, RetentionRule... more) throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence");
        FilledArchive archive = new FilledArchive(testDatabase().database(), folder, batch);
        archive.adoptPlan(more);
        return archive;
    }

    private static boolean isCut(FilledArchive archive, RunId run, Progress progress) {
        try {
            Outcome<DisposalRun> answer = archive.execute(run, progress);
            assertTrue(answer.toString(), POWER.happened() || answer instanceof Outcome.Done);
        } catch (StorageFailure theEnd) {
            assertTrue(POWER.happened());
        }
        return POWER.happened();
    }

    private static void isDone(FilledArchive archive, DisposalRun run) {
        if (archive.find(run.id()).state() != DisposalRun.State.DONE) {
            archive.execute(run.id(), Progress.NONE);
        }
        DisposalRun ended = archive.find(run.id());
        assertEquals(DisposalRun.State.DONE, ended.state());
        assertEquals(run.totals().items(), ended.totals().done());
    }

    private static void isProved(String verdict, String balance) {
        assertTrue(verdict, verdict.startsWith("0 OK") && verdict.contains(balance));
    }

    /** It is told when it is outside the database; the next has then been committed. */
    private static final class CutWhenTheFirstBatchIsTold implements Progress {

        @Override
        public void at(Text step, long done, long total) {
            if (done > 0) {
                POWER.after(0);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
