package org.skolbro.core.internal.document.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import org.skolbro.api.problem.StorageFailure;

/** A clean file, ready to be stored. To be closed, which destroys the working copy. */
public record TakenFile(WorkingCopy copy, FileKind kind, long bytes, String sha256) implements AutoCloseable {

    public InputStream open() {
        try {
            return Files.newInputStream(copy.path());
        } catch (IOException e) {
            throw new StorageFailure("A working copy of an attachment is gone", e);
        }
    }

    @Override
    public void close() {
        try {
            copy.close();
        } catch (IOException e) {
            throw new StorageFailure("A working copy of an attachment could not be destroyed", e);
        }
    }
}
