package org.skolbro.persistence.internal.attachment;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** One stream over rows that are fetched when they are reached; at most one is held. */
final class ChunkStream extends InputStream {

    private final IntFunction<byte[]> fetch;
    private byte[] current = {};
    private int position;
    private int next;

    /** @param fetch gives a row by its number, or null behind the last */
    ChunkStream(IntFunction<byte[]> fetch) {
        this.fetch = fetch;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : current[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        if (current != null && position == current.length) {
            current = fetch.apply(next++);
            position = 0;
        }
        return current == null;
    }
}
