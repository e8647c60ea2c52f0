package org.skolbro.core.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the evidence uses it: over texts in UTF-8 joined by one line feed, written in lower-case hex. */
final class Sha256 {

    private final MessageDigest digest = digest();

    /** The hash of the parts, each separated from the next by one line feed. */
    static String ofLines(Object first, Object... more) {
        Sha256 hash = new Sha256().text(first.toString());
        for (Object part : more) {
            hash.text("\n").text(part.toString());
        }
        return hash.hex();
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    Sha256 text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Ends the hash; the object starts anew. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
