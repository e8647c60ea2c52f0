package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.core.store.UnitOfWork;

/** The platform dies at each transaction of a run in turn, before it and after it, and is started again. */
public class CrashAtEachTransactionTest {

    private static final int ITEMS = 1_203;

    @Test
    public void destroysNothingTwiceAndMissesNothing() throws Exception {
        int points = 0;
        boolean crashed = true;
        for (int at = 1; crashed; at++) {
            for (boolean committed : new boolean[] {false, true}) {
                crashed = crashesAndResumes(at, committed);
            }
            points = at;
        }
        assertTrue("too few transactions to mean anything: " + points, points > 10);
    }

    /** Answers whether the run had that many transactions. */
    private static boolean crashesAndResumes(int at, boolean committed) throws Exception {
        ArchiveTown town = new ArchiveTown();
        town.adopt(ArchiveTown.afterHandOver());
        List<HoldingId> holdings = new ArrayList<>();
        town.house.memory.inOne(() -> {
            for (int i = 0; i < ITEMS; i++) {
                holdings.add(town.due());
            }
        });
        DisposalRun run = town.approved();
        ArchiveTown.done(town.disposals.drop(town.archivist, run.id(), holdings.removeLast(), "Forskning"));
        Mortal database = new Mortal(town.house.memory, committed);
        town.restart(database);
        database.left = at;
        boolean crashed = false;
        try {
            town.disposals.execute(town.archivist, run.id(), Progress.NONE);
        } catch (StorageFailure theEnd) {
            crashed = true;
        }
        town.restart(town.house.memory);
        if (town.disposals.run(town.archivist, run.id()).state() != DisposalRun.State.DONE) {
            town.execute(run.id());
        }
        check(town, run, holdings);
        return crashed;
    }

    private static void check(ArchiveTown town, DisposalRun run, List<HoldingId> holdings) throws Exception {
        assertEquals(new DisposalRun.Totals(ITEMS, 0, ITEMS - 1, 1, 0), town.disposals.run(town.archivist, run.id()).totals());
        holdings.forEach(holding -> assertEquals(State.DESTROYED, town.state(holding)));
        List<String> lines = town.destroyedLines(run.id());
        assertEquals(ITEMS - 1, lines.size());
        assertEquals(ITEMS - 1, new HashSet<>(lines).size());
        List<String> certificate = town.certificate(run.id());
        assertTrue(certificate.getLast().startsWith("{\"kind\":\"head\""));
        assertEquals(certificate, Files.readAllLines(town.folder.resolve("certificates.jsonl")));
    }

    /** A database that is gone from its n-th transaction on: just before it, or just after it was committed. */
    private static final class Mortal implements UnitOfWork {

        private final UnitOfWork real;
        private final boolean committed;
        private int left = Integer.MAX_VALUE;
        private int depth;

        Mortal(UnitOfWork real, boolean committed) {
            this.real = real;
            this.committed = committed;
        }

        @Override
        public <T> T inOne(Supplier<T> work) {
            if (depth > 0) {
                return work.get();
            }
            left--;
            if (left < 0 || left == 0 && !committed) {
                throw new StorageFailure("The power went");
            }
            depth++;
            try {
                T answer = real.inOne(work);
                if (left == 0) {
                    throw new StorageFailure("The power went");
                }
                return answer;
            } finally {
                depth--;
            }
        }
    }
}
