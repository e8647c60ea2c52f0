package org.skolbro.api.problem;

/** Something outside the rules went wrong. Messages and ids carry no personal data. */
public abstract sealed class SkolbroException extends RuntimeException
        permits NotFound, Conflict, NotPermitted, StorageFailure {

    private static final long serialVersionUID = 1L;

    protected SkolbroException(String message, Throwable cause) {
        super(message, cause);
    }
}
