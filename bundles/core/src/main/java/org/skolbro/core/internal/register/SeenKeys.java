package org.skolbro.core.internal.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Remembers which keys a file has had, in some sixteen bytes each: a million strings would not fit in a small server.
 * Keeps 64 bits of a salted digest, so that nobody can make keys that collide; by chance, two of a million do so once in
 * tens of millions of runs.
 */
final class SeenKeys {

    private final byte[] salt = new byte[16];
    private final MessageDigest digest;
    private long[] slots = new long[1 << 10];
    private int size;

    SeenKeys() {
        new SecureRandom().nextBytes(salt);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether it was new. */
    boolean add(String key) {
        if (size * 2 > slots.length) {
            grow();
        }
        return put(slots, mark(key));
    }

    boolean contains(String key) {
        long mark = mark(key);
        return slots[slot(slots, mark)] == mark;
    }

    /** A number for the key that stays the same while this object lives; never 0. */
    long mark(String key) {
        digest.update(salt);
        long mark = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
        return mark == 0 ? 1 : mark;
    }

    private boolean put(long[] into, long mark) {
        int slot = slot(into, mark);
        if (into[slot] == mark) {
            return false;
        }
        into[slot] = mark;
        size++;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        size = 0;
        for (long mark : slots) {
            if (mark != 0) {
                put(larger, mark);
            }
        }
        slots = larger;
    }

    private static int slot(long[] slots, long mark) {
        int slot = (int) mark & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != mark) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
