package org.skolbro.core.internal.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.skolbro.api.problem.StorageFailure;

/**
 * Seals secrets with a key that is a file beside the database and not in it: whoever has a copy of one of the two can do
 * nothing. All nodes of a municipality share the file.
 */
public final class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] sealing;
    private final byte[] digesting;

    private Vault(byte[] key) {
        sealing = hmac(key, "seal");
        digesting = hmac(key, "digest");
    }

    /** A key of its own, in no file. */
    public static Vault ofRandomKey() {
        return new Vault(random(KEY_BYTES));
    }

    /** That of this platform: beside the database and not in it; {@code skolbro.key} puts it elsewhere, where nodes share it. */
    public static Vault ofThePlatform() {
        return at(Path.of(System.getProperty("skolbro.key", System.getProperty("skolbro.data", "var") + "/sign-in.key")));
    }

    /** Opens the key file; makes one, for its owner only, where there is none. */
    public static Vault at(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new StorageFailure("The key file has not the length of a key");
            }
            return new Vault(key);
        } catch (IOException e) {
            throw new StorageFailure("The key file can be neither read nor made", e);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path made = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(made);
        }
        try {
            Files.write(made, random(KEY_BYTES), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.move(made, file);
        } catch (FileAlreadyExistsException e) {
            // Another node of the same folder was first, and its key is the one.
            Files.delete(made);
        }
    }

    /** @param purpose what it is for; it opens for the same purpose only, so that one account's secret is of no use in another's row */
    public String seal(String secret, String purpose) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), purpose);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    /** @throws StorageFailure when it was sealed with another key or for another purpose */
    public String open(String sealed, String purpose) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        byte[] opened = crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE_BYTES, whole.length), purpose);
        return new String(opened, StandardCharsets.UTF_8);
    }

    /** The same text gives the same digest, which nobody without the key can compute. */
    public String digest(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(digesting, text));
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new StorageFailure("The key file does not fit the database", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
