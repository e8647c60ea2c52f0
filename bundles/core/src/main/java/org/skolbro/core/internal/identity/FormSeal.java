package org.skolbro.core.internal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.skolbro.api.identity.LinkId;

/**
 * Seals the scan of a form with a key that is used once, AES-256-GCM. The key lies sealed with the link, so that the scan opens
 * together with it, and stays as it is when a holder is replaced.
 */
final class FormSeal {

    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TAG_BITS = 128;
    /** Each key seals one scan, so that the nonce need not differ. */
    private static final byte[] NONCE = new byte[12];

    private FormSeal() {
    }

    static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static byte[] seal(byte[] key, byte[] scan, LinkId link) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, key, scan, link);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException when it was sealed with another key or for another link, or has been changed */
    static byte[] open(byte[] key, byte[] sealed, LinkId link) throws GeneralSecurityException {
        return crypt(Cipher.DECRYPT_MODE, key, sealed, link);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] text, LinkId link) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(("form of link " + link).getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }
}
