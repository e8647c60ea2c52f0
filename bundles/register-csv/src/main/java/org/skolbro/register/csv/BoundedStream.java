package org.skolbro.register.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading what unpacks to more than it may. Counts what really comes out: the sizes a zip file states can lie. */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long bytes;

    BoundedStream(InputStream in, long packed, Limits limits) {
        super(in);
        this.most = Math.min(limits.bytes(), Math.max(Limits.RATIO_FROM, Math.max(1, packed) * limits.ratio()));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long read) {
        bytes += Math.max(0, read);
        if (bytes > most) {
            throw new Unsound(Reasons.BOMB);
        }
    }
}
