package org.skolbro.core.internal.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digest of a row's values. It is kept beside the values and goes with them: it could confirm a guess at them. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {
    }

    static String of(String... values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\u001f", values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
