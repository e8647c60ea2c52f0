package org.skolbro.core.internal.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Root over the lines of a batch, as in RFC 6962: leaves and nodes have different prefixes, so none passes for the other. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {
    }

    /** In hex. The order of the lines counts. */
    public static String root(List<String> lines) {
        return HexFormat.of().formatHex(hash(lines));
    }

    private static byte[] hash(List<String> lines) {
        MessageDigest digest = Sha256.digest();
        if (lines.isEmpty()) {
            return digest.digest();
        }
        if (lines.size() == 1) {
            digest.update(LEAF);
            return digest.digest(lines.getFirst().getBytes(StandardCharsets.UTF_8));
        }
        int left = Integer.highestOneBit(lines.size() - 1);
        digest.update(NODE);
        digest.update(hash(lines.subList(0, left)));
        return digest.digest(hash(lines.subList(left, lines.size())));
    }
}
