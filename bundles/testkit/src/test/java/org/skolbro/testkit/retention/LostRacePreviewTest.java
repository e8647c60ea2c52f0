package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.core.store.UnitOfWork;

/** Somebody else was faster for a row that a preview needs. */
public class LostRacePreviewTest {

    private final ArchiveTown town = new ArchiveTown();

    @Test
    public void isTriedAgainAndLeavesOneRun() {
        beaten(2);
        DisposalRun run = ArchiveTown.done(town.disposals.preview(town.archivist, Progress.NONE));
        assertEquals(1, run.totals().items());
        assertEquals(1, town.disposals.runs(town.archivist).size());
    }

    @Test
    public void isToldOfWhenItIsLostAgainAndAgain() {
        beaten(3);
        assertThrows(Conflict.class, () -> town.disposals.preview(town.archivist, Progress.NONE));
        assertEquals(0, town.disposals.runs(town.archivist).size());
    }

    private void beaten(int times) {
        town.adopt(ArchiveTown.afterHandOver());
        town.house.memory.inOne(() -> town.due());
        Beaten database = new Beaten(town.house.memory);
        town.restart(database);
        database.left = times;
    }

    /** Loses some races, and then none. */
    private static final class Beaten implements UnitOfWork {

        private final UnitOfWork real;
        private int left;

        private Beaten(UnitOfWork real) {
            this.real = real;
        }

        @Override
        public <T> T inOne(Supplier<T> work) {
            return real.inOne(() -> {
                T answer = work.get();
                if (left > 0) {
                    left--;
                    throw new Conflict("somebody else saved first");
                }
                return answer;
            });
        }
    }
}
