package org.skolbro.core.internal.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

import org.skolbro.core.internal.document.file.Sha256;

/** A digest of what somebody looked at. Salted as the content is: once that is gone, it cannot confirm a guess. */
final class ContentSeen {

    private final MessageDigest digest = Sha256.digest();

    ContentSeen(byte[] salt) {
        digest.update(salt);
    }

    ContentSeen add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    ContentSeen add(Map<String, String> parts) {
        new TreeMap<>(parts).forEach((key, text) -> add(key).add(text));
        return this;
    }

    String hex() {
        return Sha256.hex(digest.digest());
    }
}
