package org.skolbro.itests;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** The app that shows codes for a secret in Base32. */
public final class AuthenticatorApp {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private AuthenticatorApp() {
    }

    /** What it shows now. */
    public static String code(String secret) {
        return code(secret, Instant.now());
    }

    /** What it shows at that moment. */
    public static String code(String secret, Instant moment) {
        StringBuilder bits = new StringBuilder();
        secret.chars().forEach(letter -> bits.append(
            Integer.toBinaryString(32 + BASE_32.indexOf(letter)).substring(1)));
        byte[] key = new BigInteger("1" + bits, 2).toByteArray();
        byte[] bytes = Arrays.copyOfRange(key, key.length - bits.length() / Byte.SIZE, key.length);
        try {
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(new SecretKeySpec(bytes, "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
