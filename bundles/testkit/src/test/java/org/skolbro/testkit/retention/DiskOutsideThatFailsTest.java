package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.retention.RunExecution;

/** While a run is on its way, what lies outside the database can no longer be written. */
public class DiskOutsideThatFailsTest {

    private static final int ITEMS = 2 * RunExecution.BATCH + 100;

    private final ArchiveTown town = new ArchiveTown();
    private final List<HoldingId> holdings = new ArrayList<>();
    private final Path certificates = town.folder.resolve("certificates.jsonl");
    private final Path aside = town.folder.resolve("aside");

    @Test
    public void noMoreIsDestroyedThanOneBatchThatIsNotOutside() {
        DisposalRun run = approved();
        assertThrows(StorageFailure.class, () -> town.disposals.execute(town.archivist, run.id(), new Failing()));
        assertEquals(RunExecution.BATCH, destroyed());
    }

    @Test
    public void theRunGoesOnWhenItCanBeWrittenAgain() throws IOException {
        DisposalRun run = approved();
        assertThrows(StorageFailure.class, () -> town.disposals.execute(town.archivist, run.id(), new Failing()));
        Files.delete(certificates);
        Files.move(aside, certificates);
        assertEquals(DisposalRun.State.DONE, town.execute(run.id()).state());
        assertEquals(ITEMS, destroyed());
        assertEquals(town.certificate(run.id()), Files.readAllLines(certificates));
    }

    private DisposalRun approved() {
        town.adopt(ArchiveTown.afterHandOver());
        town.house.memory.inOne(() -> {
            for (int i = 0; i < ITEMS; i++) {
                holdings.add(town.due());
            }
        });
        return town.approved();
    }

    private long destroyed() {
        return holdings.stream().filter(holding -> town.state(holding) == State.DESTROYED).count();
    }

    /** Before the first batch, and after what was missing outside has been written. */
    private final class Failing implements Progress {

        @Override
        public void at(Text step, long done, long total) {
            if (Files.exists(aside)) {
                return;
            }
            try {
                Files.move(certificates, aside);
                Files.createDirectory(certificates);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
