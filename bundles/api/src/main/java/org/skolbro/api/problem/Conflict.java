package org.skolbro.api.problem;

/** Somebody else saved first; read again and repeat. */
public final class Conflict extends SkolbroException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message, null);
    }

    public Conflict(String message, Throwable cause) {
        super(message, cause);
    }
}
