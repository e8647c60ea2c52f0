package org.skolbro.core.internal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.skolbro.core.internal.access.Passwords;
import org.skolbro.core.internal.access.Passwords.Cost;

/**
 * Seals with what somebody knows: Argon2id (RFC 9106) makes a key of her secret, slowly and with much memory, for AES-256-GCM.
 * The text form says the costs, so that they can be raised later: {@code m=…,t=…$salt$sealed}.
 */
final class SecretSeal {

    /** What RFC 9106 recommends where memory is scarce, with one lane: 64 MiB and three rounds. */
    static final Cost USUAL = new Cost(65_536, 3);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SecretSeal() {
    }

    static String seal(char[] secret, byte[] text, String purpose, Cost cost) {
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, Passwords.key(secret, salt, cost), nonce, text, purpose);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return "m=" + cost.memoryKib() + ",t=" + cost.rounds() + "$" + text(salt) + "$" + text(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** @throws AEADBadTagException when the secret is another */
    static byte[] open(char[] secret, String sealed, String purpose) throws GeneralSecurityException {
        String[] parts = sealed.split("\\$");
        String[] costs = parts[0].split("[=,]");
        byte[] whole = Base64.getDecoder().decode(parts[2]);
        byte[] key = Passwords.key(secret, Base64.getDecoder().decode(parts[1]),
            new Cost(Integer.parseInt(costs[1]), Integer.parseInt(costs[3])));
        return crypt(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), Arrays.copyOfRange(whole, NONCE_BYTES, whole.length),
            purpose);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text, String purpose) throws GeneralSecurityException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
