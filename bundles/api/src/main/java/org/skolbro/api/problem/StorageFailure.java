package org.skolbro.api.problem;

/** The database or the disk failed; nothing was changed. */
public final class StorageFailure extends SkolbroException {

    private static final long serialVersionUID = 1L;

    public StorageFailure(String message) {
        super(message, null);
    }

    public StorageFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
