package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** The container tests go past {@code bin/karaf}: this one does as a user does, in a folder as users name them. */
public class StartedByItsScriptTest {

    private static Path home;
    private static Instance first;

    @BeforeClass
    public static void start() {
        home = Distribution.unpackedIn("en mapp på servern");
        first = Instance.server(home).answering();
    }

    @AfterClass
    public static void stop() {
        if (first != null) {
            first.close();
            assertEquals("nobody answers any more", 0, first.status("/"));
        }
    }

    @Test
    public void warnsOfNothing() {
        assertEquals(List.of(), first.warnings());
    }

    @Test
    public void letsWhoReadsTheKeyIntoTheShell() throws Exception {
        Path key = home.resolve("etc/shell.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertFalse("no password", Files.readString(home.resolve("etc/users.properties")).contains("karaf ="));
        String status = first.console("skolbro:status --json");
        assertTrue(status, status.contains("\"ready\":true"));
    }

    @Test
    public void leavesTheFirstCodeInAFileAndNowhereElse() throws Exception {
        Path note = home.resolve("var/first-log-in.txt");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(note)));
        Matcher code = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}").matcher(Files.readString(note));
        assertTrue(code.find());
        assertFalse(Files.readString(first.log().toPath()).contains(code.group()));
        assertFalse("the output is no terminal", first.output().contains(code.group()));
        assertTrue(first.output(), first.output().contains(note.toString()));
    }

    @Test
    public void carriesAVerifierThatRunsAlone() throws Exception {
        Path verifier = home.resolve("verify/skolbro-verify.jar");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
            verifier.toString(), "--certificates", home.resolve("no such folder").toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said, 2, process.waitFor());
        assertTrue(said, said.contains("no such folder"));
    }

    @Test
    public void findsOtherPortsBesideAnotherInstance() {
        try (Instance second = Instance.server(Distribution.unpackedIn("en till")).answering()) {
            assertNotEquals(first.port(), second.port());
            assertEquals(List.of(), second.warnings());
        }
    }
}
