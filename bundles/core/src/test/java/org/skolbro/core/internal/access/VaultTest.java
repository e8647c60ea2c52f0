package org.skolbro.core.internal.access;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.problem.StorageFailure;

public class VaultTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path file;

    @Before
    public void nameAFile() {
        file = folder.getRoot().toPath().resolve("mapp med å/sign-in.key");
    }

    @Test
    public void makesAKeyForItsOwnerOnly() throws IOException {
        Vault.at(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(1, Files.list(file.getParent()).count());
    }

    @Test
    public void opensWhatItSealedAfterARestart() throws IOException {
        String sealed = Vault.at(file).seal("hemligt", "a");
        byte[] key = Files.readAllBytes(file);
        assertEquals("hemligt", Vault.at(file).open(sealed, "a"));
        assertArrayEquals(key, Files.readAllBytes(file));
    }

    @Test
    public void opensForTheSamePurposeOnly() {
        String sealed = Vault.at(file).seal("hemligt", "a");
        assertThrows(StorageFailure.class, () -> Vault.at(file).open(sealed, "b"));
    }

    @Test
    public void doesNotOpenWithAnotherKey() {
        String sealed = Vault.ofRandomKey().seal("hemligt", "a");
        assertThrows(StorageFailure.class, () -> Vault.at(file).open(sealed, "a"));
    }

    @Test
    public void sealsTheSameDifferentlyEachTime() {
        Vault vault = Vault.ofRandomKey();
        assertNotEquals(vault.seal("hemligt", "a"), vault.seal("hemligt", "a"));
    }

    @Test
    public void digestsTheSameEquallyAndWithEachKeyDifferently() {
        Vault vault = Vault.at(file);
        assertEquals(vault.digest("192.0.2.1"), Vault.at(file).digest("192.0.2.1"));
        assertNotEquals(vault.digest("192.0.2.1"), Vault.ofRandomKey().digest("192.0.2.1"));
    }

    @Test
    public void refusesAFileThatIsNoKey() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "kort");
        assertThrows(StorageFailure.class, () -> Vault.at(file));
    }
}
