package org.skolbro.core.internal.document.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Working copy (arbetskopia): a file that only this process may read, and that is gone afterwards. Its name tells which process
 * it belongs to, so that {@link LeftCopies} knows whose that was when nobody lived to remove it.
 */
public final class WorkingCopy implements AutoCloseable {

    private final Path path;

    public WorkingCopy() throws IOException {
        path = Files.createTempFile("skolbro-" + ProcessHandle.current().pid() + "-", ".tmp");
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
