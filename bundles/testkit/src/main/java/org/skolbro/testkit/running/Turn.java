package org.skolbro.testkit.running;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The turn to start, of all tests on this machine that start instances beside each other: the scripts take the first port that
 * nobody answers at, and of two that look at the same moment both would take the same.
 */
final class Turn implements AutoCloseable {

    private static final Path NOTE = Path.of(System.getProperty("java.io.tmpdir"), "skolbro-starts.lock");

    private final FileChannel channel;
    private final FileLock lock;

    private Turn(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Waits for it. */
    static Turn toStart() throws IOException {
        FileChannel channel = FileChannel.open(NOTE, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Turn(channel, channel.lock());
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
