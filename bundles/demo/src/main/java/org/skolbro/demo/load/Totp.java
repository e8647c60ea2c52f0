package org.skolbro.demo.load;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator app does (RFC 6238): six digits of the half minute. */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    static final int STEP_SECONDS = 30;

    private Totp() {
    }

    static String code(String secret, Instant now) {
        byte[] hash = hmac(decoded(secret), now.getEpochSecond() / STEP_SECONDS);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private static byte[] hmac(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    private static byte[] decoded(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        long bits = 0;
        int filled = 0;
        for (char sign : secret.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(sign);
            filled += 5;
            if (filled >= 8) {
                filled -= 8;
                bytes.put((byte) (bits >> filled));
            }
        }
        return bytes.array();
    }
}
