package org.skolbro.core.internal.print;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a process began to print and was killed with: it is no print, and it goes when somebody asks for the print again. */
public class BegunPrintsTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    @Test
    public void isWrittenAnewAndLeavesNothing() throws IOException {
        PrintFolder prints = PrintFolder.at(temporary.getRoot().toPath());
        Path run = temporary.getRoot().toPath().resolve("run");
        prints.open(run);
        Path killed = Files.writeString(run.resolve("123.part"), "half a chi");
        Files.setLastModifiedTime(killed, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Path another = Files.writeString(run.resolve("124.part"), "still at wo");
        assertFalse(prints.has(run, "0001.pdf"));
        prints.open(run);
        assertFalse(Files.exists(killed));
        assertTrue("somebody is writing it", Files.exists(another));
        prints.write(run, "0001.pdf", out -> {
            try {
                out.write("a child".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        prints.copy(run, "0001.pdf", whole);
        assertEquals("a child", whole.toString(StandardCharsets.UTF_8));
    }

    /** Somebody who starts again at once need not wait for an hour. */
    @Test
    public void goesWhenTheProcessIsANewOne() throws IOException {
        Path folder = temporary.getRoot().toPath();
        Path run = folder.resolve("run");
        PrintFolder.at(folder).open(run);
        Path begun = Files.writeString(run.resolve("123.part"), "half a chi");
        Instant written = Files.getLastModifiedTime(begun).toInstant();
        PrintFolder.at(folder, written).open(run);
        assertTrue("it began afterwards", Files.exists(begun));
        PrintFolder.at(folder, written.plusMillis(1)).open(run);
        assertFalse(Files.exists(begun));
    }
}
