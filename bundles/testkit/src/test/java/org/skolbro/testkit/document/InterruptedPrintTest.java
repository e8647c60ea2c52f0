package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Holding;

/** Prints that stop, break and wait: what lies on the disk, for how long, and who gets it. */
public class InterruptedPrintTest extends Printing {

    @Test
    public void goesOnAfterACrashAndPrintsNobodyTwice() {
        plan("Parken", elder);
        printer.crashAt = 2;
        assertThrows(Lines.OutOfPower.class, () -> prints.print(headteacher, unit, SV, Progress.NONE));
        prints = start();
        assertEquals(2, printed().children());
        assertEquals(List.of("Zoe", "Maja"), printer.printed);
        assertEquals(3, downloaded(headteacher).size());
    }

    @Test
    public void stopsWhenItIsCancelledAndGoesOnWhenItIsAskedForAgain() {
        plan("Parken", elder);
        assertEquals("The print was cancelled.", PaperTown.reason(prints.print(headteacher, unit, SV, new CancelledAfter(1))).en());
        assertEquals(List.of("Zoe"), printer.printed);
        assertEquals(2, printed().children());
        assertEquals(List.of("Zoe", "Maja"), printer.printed);
    }

    @Test
    public void tellsOfAChildThatCouldNotBePrinted() {
        plan("Parken", elder);
        printer.failFor = Optional.of("Zoe");
        assertEquals(new PrintSummary(2, 0, 1, 1), printed());
        String index = downloaded(headteacher).get("index.csv");
        assertTrue(index, index.contains("kunde inte skrivas ut, fel "));
    }

    @Test
    public void goesOnPastAChildThatIsTooLargeToPrint() {
        plan("Parken", elder);
        printer.tooLarge = Optional.of("Zoe");
        assertEquals(new PrintSummary(2, 0, 1, 1), printed());
        assertEquals(List.of("Maja"), printer.printed);
    }

    @Test
    public void handsOutNothingThatIsNotThereAnyMoreAndAllThatCameSince() {
        DocumentId gone = plan("Stranden", town.maja);
        printed();
        town.platform.house().memory.inOne(() -> {
            List<Holding> held = town.platform.papers().holdingStore.ofDocument(gone);
            held.forEach(holding -> town.platform.papers().holdingStore.end(holding.id(), HoldingView.State.DESTROYED));
        });
        plan("Parken", elder);
        Map<String, String> zip = downloaded(headteacher);
        assertEquals(3, zip.size());
        assertFalse(zip.toString(), zip.toString().contains("Stranden"));
        assertTrue(zip.toString(), zip.toString().contains("Parken"));
    }

    @Test
    public void leavesNoFileWhenItIsHandedOutOrDiscarded() {
        printed();
        assertEquals(1, files());
        downloaded(headteacher);
        assertEquals(0, files());
        assertThrows(NotFound.class, () -> downloaded(headteacher));
        printed();
        prints.discard(headteacher, unit);
        assertEquals(0, files());
    }

    @Test
    public void keepsTheFilesWhenTheDownloadBreaks() {
        printed();
        assertThrows(StorageFailure.class, () -> prints.contents(headteacher, unit, SV, new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("gone");
            }
        }));
        assertEquals(1, files());
        assertEquals(2, downloaded(headteacher).size());
    }

    @Test
    public void isForgottenWhenNobodyFetchesIt() throws IOException {
        printed();
        try (Stream<Path> runs = Files.list(folder)) {
            Files.setLastModifiedTime(runs.findFirst().orElseThrow(), FileTime.from(Instant.now().minus(25, ChronoUnit.HOURS)));
        }
        prints.print(headteacher, group, SV, new CancelledAfter(0));
        assertThrows(NotFound.class, () -> downloaded(headteacher));
    }

    @Test
    public void isNobodyElses() {
        printed();
        Caller colleague = town.platform.callers().headteacherOf(town.unit);
        assertThrows(NotFound.class, () -> downloaded(colleague));
        assertEquals(2, downloaded(headteacher).size());
    }

    private static final class CancelledAfter implements Progress {

        private int left;

        private CancelledAfter(int left) {
            this.left = left;
        }

        @Override
        public void at(Text step, long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return left-- == 0;
        }
    }
}
