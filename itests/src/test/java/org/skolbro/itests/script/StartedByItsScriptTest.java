package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.itests.Distribution;
import org.skolbro.itests.Instance;

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
    public void keepsTheShellKeyToItself() throws Exception {
        var permissions = Files.getPosixFilePermissions(home.resolve("etc/users.properties"));
        assertEquals("OWNER_READ, OWNER_WRITE", permissions.stream().sorted().map(Enum::name)
            .reduce((a, b) -> a + ", " + b).orElse(""));
    }

    @Test
    public void findsOtherPortsBesideAnotherInstance() {
        try (Instance second = Instance.server(Distribution.unpackedIn("en till")).answering()) {
            assertNotEquals(first.port(), second.port());
            assertEquals(List.of(), second.warnings());
        }
    }
}
