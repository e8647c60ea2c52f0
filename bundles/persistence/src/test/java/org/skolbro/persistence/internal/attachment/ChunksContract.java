package org.skolbro.persistence.internal.attachment;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.persistence.Tx;

/** What every database owes the bytes of an attachment. */
public abstract class ChunksContract {

    private static final int SEVERAL_ROWS = 5 * Chunks.SIZE + 17;

    private Chunks chunks;

    protected abstract Tx tx();

    @Before
    public void start() {
        chunks = new Chunks(tx());
        chunks.erase(1);
    }

    @Test
    public void givesBackWhatWasWritten() throws IOException {
        byte[] content = bytes(SEVERAL_ROWS);
        assertEquals(SEVERAL_ROWS, chunks.write(1, new ByteArrayInputStream(content)));
        assertArrayEquals(content, read());
    }

    @Test
    public void givesBackContentThatFillsItsRowsExactly() throws IOException {
        byte[] content = bytes(2 * Chunks.SIZE);
        chunks.write(1, new ByteArrayInputStream(content));
        assertArrayEquals(content, read());
    }

    @Test
    public void isEmptyWhenNothingWasWritten() throws IOException {
        chunks.write(1, InputStream.nullInputStream());
        assertEquals(0, read().length);
    }

    @Test
    public void leavesNothingWhenTheSourceBreaksOff() throws IOException {
        InputStream broken = new InputStream() {
            private int left = SEVERAL_ROWS;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the browser was closed");
                }
                return 7;
            }
        };
        assertThrows(RuntimeException.class, () -> chunks.write(1, broken));
        assertEquals(0, read().length);
    }

    @Test
    public void leavesNothingWhenErased() throws IOException {
        chunks.write(1, new ByteArrayInputStream(bytes(SEVERAL_ROWS)));
        chunks.erase(1);
        assertEquals(0, read().length);
    }

    private byte[] read() throws IOException {
        try (InputStream in = chunks.open(1)) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
