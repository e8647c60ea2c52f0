package org.skolbro.core.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the evidence uses it: lower-case hex, and texts joined by line feeds. */
public final class Sha256 {

    private static final HexFormat HEX = HexFormat.of();

    private Sha256() {
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public static String hex(byte[] hash) {
        return HEX.formatHex(hash);
    }

    /** The hash of the parts, each separated from the next by one line feed, in UTF-8. */
    static String ofLines(Object... parts) {
        MessageDigest digest = digest();
        for (int i = 0; i < parts.length; i++) {
            digest.update(((i == 0 ? "" : "\n") + parts[i]).getBytes(StandardCharsets.UTF_8));
        }
        return hex(digest.digest());
    }
}
