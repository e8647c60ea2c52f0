package org.skolbro.console.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.Properties;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ShellKeyTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isForItsOwnerOnly() throws Exception {
        ShellKey.makeIn(etc());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(etc().resolve("shell.key"))));
        assertEquals("nothing is left over", 2, Files.list(etc()).count());
    }

    @Test
    public void opensTheRealmOfItsPublicHalf() throws Exception {
        ShellKey.makeIn(etc());
        KeyPair pair = new FileKeyPairProvider(etc().resolve("shell.key")).loadKeys(null).iterator().next();
        StringBuilder half = new StringBuilder();
        PublicKeyEntry.appendPublicKeyEntry(half, pair.getPublic());
        String allowed = allowed().getProperty("karaf");
        assertTrue(allowed, half.toString().endsWith(" " + allowed.split(",")[0]));
    }

    @Test
    public void staysOnceMade() throws Exception {
        ShellKey.makeIn(etc());
        String before = Files.readString(etc().resolve("shell.key"));
        ShellKey.makeIn(etc());
        assertEquals(before, Files.readString(etc().resolve("shell.key")));
    }

    private Properties allowed() throws IOException {
        Properties allowed = new Properties();
        try (Reader reader = Files.newBufferedReader(etc().resolve("keys.properties"))) {
            allowed.load(reader);
        }
        return allowed;
    }

    private Path etc() {
        return folder.getRoot().toPath();
    }
}
