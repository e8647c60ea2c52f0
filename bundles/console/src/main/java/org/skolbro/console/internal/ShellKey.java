package org.skolbro.console.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.LoggerFactory;

/**
 * The key of the shell (skalets nyckel), made at the first start. The private half is a file for the owner of the process;
 * the public half is the only one that realm {@code karaf} lets in. No password exists that could be guessed, read in a
 * manual, or told to somebody else who listens on the shell's port.
 */
@Component(service = ShellKey.class, immediate = true)
public final class ShellKey {

    /** The kind that both the realm and the JDK know; the realm does not know Ed25519. */
    private static final String KIND = "ecdsa-sha2-nistp256";
    private static final int BITS = 256;
    private static final String USER = "karaf";

    /** In a thread of its own: nobody at the start waits for it. */
    @Activate
    public ShellKey() {
        Path etc = Path.of(System.getProperty("karaf.etc"));
        Thread.ofPlatform().name("skolbro-shell-key").daemon().start(() -> tryIn(etc));
    }

    private static void tryIn(Path etc) {
        try {
            makeIn(etc);
        } catch (IOException | GeneralSecurityException e) {
            LoggerFactory.getLogger(ShellKey.class).error("The key of the shell cannot be made in {}: nobody can log in to it", etc, e);
        }
    }

    /** Does nothing where the realm has keys: an operator may have put her own there. */
    static void makeIn(Path etc) throws IOException, GeneralSecurityException {
        Path allowed = etc.resolve("keys.properties");
        if (Files.exists(allowed)) {
            return;
        }
        KeyPair pair = KeyUtils.generateKeyPair(KIND, BITS);
        Path key = part(etc);
        try (OutputStream out = Files.newOutputStream(key)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, USER, null, out);
        }
        Files.move(key, etc.resolve("shell.key"), StandardCopyOption.ATOMIC_MOVE);
        Path let = part(etc);
        Files.writeString(let, USER + " = " + encoded(pair) + ",_g_:admingroup\n"
            + "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n", StandardCharsets.ISO_8859_1);
        Files.move(let, allowed, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String encoded(KeyPair pair) throws IOException {
        StringBuilder entry = new StringBuilder();
        PublicKeyEntry.appendPublicKeyEntry(entry, pair.getPublic());
        return entry.substring(KIND.length() + 1).strip();
    }

    /** A file for its owner only, so that no half and no open file is ever seen under the real name. */
    private static Path part(Path etc) throws IOException {
        boolean posix = etc.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
        return Files.createTempFile(etc, "shell", ".part", owner);
    }
}
