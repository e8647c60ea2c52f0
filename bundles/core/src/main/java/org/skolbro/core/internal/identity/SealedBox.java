package org.skolbro.core.internal.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals for one who is not here: whoever has the public key can put something in, only the private key takes it out. DHKEM with
 * X25519 and HKDF-SHA256 (RFC 9180, 4.1) makes a key that is used once, for AES-256-GCM.
 */
final class SealedBox {

    private static final String CURVE = "X25519";
    private static final int SHARED_BYTES = 32;
    private static final int ENCAPSULATED_BYTES = 32;
    private static final int TAG_BITS = 128;
    /** Each key seals one text, so that the nonce need not differ. */
    private static final byte[] NONCE = new byte[12];

    private SealedBox() {
    }

    static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 21 on has X25519", e);
        }
    }

    static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    static PublicKey publicKey(String text) {
        try {
            return KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored public key is none", e);
        }
    }

    static PrivateKey privateKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was unsealed is no private key", e);
        }
    }

    /** @param purpose it opens for the same purpose only */
    static String seal(PublicKey to, byte[] text, String purpose) {
        try {
            KEM.Encapsulated once = KEM.getInstance("DHKEM").newEncapsulator(to).encapsulate(0, SHARED_BYTES, "AES");
            byte[] sealed = crypt(Cipher.ENCRYPT_MODE, once.key(), text, purpose);
            byte[] whole = Arrays.copyOf(once.encapsulation(), ENCAPSULATED_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, ENCAPSULATED_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java from 21 on has DHKEM and AES-GCM", e);
        }
    }

    /** @throws GeneralSecurityException when it was sealed for another key or purpose, or has been changed */
    static byte[] open(PrivateKey with, String sealed, String purpose) throws GeneralSecurityException {
        byte[] whole = Base64.getDecoder().decode(sealed);
        SecretKey once = KEM.getInstance("DHKEM").newDecapsulator(with)
            .decapsulate(Arrays.copyOf(whole, ENCAPSULATED_BYTES), 0, SHARED_BYTES, "AES");
        return crypt(Cipher.DECRYPT_MODE, once, Arrays.copyOfRange(whole, ENCAPSULATED_BYTES, whole.length), purpose);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] text, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, NONCE));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }
}
