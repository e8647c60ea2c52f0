package org.skolbro.core.internal.document.file;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class LeftCopiesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void goesWithTheProcessThatWasKilled() throws Exception {
        Process killed = new ProcessBuilder("sleep", "600").start();
        Path left = file("skolbro-" + killed.pid() + "-17.tmp");
        Path register = file("skolbro-register-" + killed.pid() + "-18.zip");
        Path others = file("skolbro-notes.txt");
        new LeftCopies(folder.getRoot().toPath());
        assertTrue(Files.exists(left));
        killed.destroyForcibly().waitFor();
        new LeftCopies(folder.getRoot().toPath());
        assertFalse(Files.exists(left));
        assertFalse(Files.exists(register));
        assertTrue(Files.exists(others));
    }

    @Test
    public void staysWhileThisProcessWorksWithIt() throws IOException {
        String own = "skolbro-" + ProcessHandle.current().pid();
        Path now = file(own + "-1.tmp");
        Path before = file(own + "-2.tmp");
        Files.setLastModifiedTime(before, FileTime.from(Instant.EPOCH));
        new LeftCopies(folder.getRoot().toPath());
        assertTrue(Files.exists(now));
        assertFalse(Files.exists(before));
    }

    @Test
    public void aWorkingCopyIsNamedSo() throws IOException {
        try (WorkingCopy copy = new WorkingCopy()) {
            assertTrue(copy.path().getFileName().toString().matches("skolbro-" + ProcessHandle.current().pid() + "-\\d+\\.tmp"));
        }
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.getRoot().toPath().resolve(name), "Maja");
    }
}
