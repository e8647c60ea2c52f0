package org.skolbro.core.internal.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.Invitation;

public class FirstCodeTest {

    private static final String CODE = "7KQM-02XR-9DTC-H4WB";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path file;

    @Before
    public void nameAFile() {
        file = folder.getRoot().toPath().resolve("mapp med å/first-log-in.txt");
    }

    @Test
    public void isInAFileForItsOwnerOnly() throws IOException {
        tell(false);
        assertTrue(Files.readString(file).contains(CODE));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("nothing else is left", 1, Files.list(file.getParent()).count());
    }

    @Test
    public void isValidUntilATimeThatPeopleRead() throws IOException {
        tell(false);
        String note = Files.readString(file);
        assertTrue(note, note.contains("5 december 2026 kl. 16.03 / 5 December 2026, 16:03"));
    }

    @Test
    public void isShownOnATerminal() {
        tell(true);
        assertTrue(printed(), printed().contains(CODE));
    }

    @Test
    public void isNotPrintedWhereOutputMayBeKept() {
        tell(false);
        assertFalse(printed(), printed().contains(CODE));
        assertTrue(printed(), printed().contains(file.toString()));
    }

    @Test
    public void leavesNothingWhenUsed() {
        FirstCode code = tell(false);
        code.used();
        code.used();
        assertFalse(Files.exists(file));
    }

    private FirstCode tell(boolean terminal) {
        FirstCode code = new FirstCode(file, new PrintStream(printed, true, StandardCharsets.UTF_8), terminal);
        code.tell(new Invitation(new AccountId(1), "admin", CODE, Instant.parse("2026-12-05T15:03:27.123456789Z")));
        return code;
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
