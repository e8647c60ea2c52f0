package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun;

/** The files outside have seen more, or something else, than the database that the platform is started on. */
public class RestoredDatabaseTest {

    private static final String OLDER = "The database is older than what has been destroyed."
        + " The disposals since then must be made again.";

    private final ArchiveTown restored = new ArchiveTown();
    private final ArchiveTown lived = new ArchiveTown();

    @Before
    public void oneLivedOn() {
        restored.adopt(ArchiveTown.afterHandOver());
        lived.adopt(ArchiveTown.afterHandOver());
        lived.due();
        lived.execute(lived.approved().id());
    }

    @Test
    public void destroysNothingWhileDestructionsAreMissing() throws IOException {
        take("certificates.jsonl");
        restored.restart(restored.house.memory);
        restored.due();
        assertEquals(OLDER, ArchiveTown.refusal(restored.disposals.preview(restored.archivist, Progress.NONE)));
    }

    @Test
    public void destroysNothingWhileDocumentsAreMissing() throws IOException {
        lived.restart(lived.house.memory);
        take("ledger.jsonl");
        restored.restart(restored.house.memory);
        assertEquals(OLDER, ArchiveTown.refusal(restored.disposals.preview(restored.archivist, Progress.NONE)));
    }

    @Test
    public void isToldApartFromAnother() throws IOException {
        restored.due();
        restored.execute(restored.approved().id());
        take("certificates.jsonl");
        restored.restart(restored.house.memory);
        assertEquals("The database does not agree with the ledger outside it.",
            ArchiveTown.refusal(restored.disposals.preview(restored.archivist, Progress.NONE)));
    }

    @Test
    public void isNotTakenForOneWhenALineOutsideIsTorn() throws IOException {
        Path outside = lived.folder.resolve("certificates.jsonl");
        long whole = Files.size(outside);
        Files.writeString(outside, "{\"kind\":\"destroyed\",\"ba", StandardOpenOption.APPEND);
        lived.restart(lived.house.memory);
        lived.due();
        assertEquals(whole, Files.size(outside));
        DisposalRun run = lived.execute(lived.approved().id());
        assertTrue(Files.readAllLines(outside).containsAll(lived.certificate(run.id())));
    }

    @Test
    public void keepsItsKeyToItself() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(lived.folder.resolve("signing.key"))));
    }

    private void take(String file) throws IOException {
        Files.copy(lived.folder.resolve(file), restored.folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
}
