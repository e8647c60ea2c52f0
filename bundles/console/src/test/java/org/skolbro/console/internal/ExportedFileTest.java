package org.skolbro.console.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the console writes of a child's papers. */
public class ExportedFileTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isReadByItsOwnerAlone() throws IOException {
        Path file = file();
        TransferExportCommand.write(file, out -> put(out, 7));
        assertArrayEquals(new byte[] {7}, Files.readAllBytes(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    public void isNeverWrittenOver() throws IOException {
        Path file = Files.write(file(), new byte[] {1});
        assertThrows(IllegalArgumentException.class, () -> TransferExportCommand.write(file, out -> put(out, 7)));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    }

    @Test
    public void isNotLeftBehindInPart() {
        Path file = file();
        assertThrows(IllegalStateException.class, () -> TransferExportCommand.write(file, out -> {
            put(out, 7);
            throw new IllegalStateException("refused");
        }));
        assertFalse(Files.exists(file));
    }

    private Path file() {
        return folder.getRoot().toPath().resolve("paket.zip");
    }

    private static void put(OutputStream out, int what) {
        try {
            out.write(what);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
