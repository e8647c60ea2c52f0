package org.skolbro.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The hashes of the format, as the README specifies them. */
final class Hash {

    static final String START = "0".repeat(64);

    private Hash() {
    }

    /** SHA-256 over the parts in UTF-8 with a line feed between them, in lower-case hex. */
    static String ofLines(String... parts) {
        return HexFormat.of().formatHex(sha256().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] leaf(String text) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Root of a Merkle tree, RFC 6962. Pairs are joined level by level and an odd one moves up: the same tree as the
     * recursive definition.
     */
    static String root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return HexFormat.of().formatHex(sha256().digest());
        }
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                above.add(node(level.get(i), level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
        }
        return HexFormat.of().formatHex(level.getFirst());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
