package org.skolbro.api.problem;

/** What was asked for does not exist, or not for this caller: the two look the same on purpose. */
public final class NotFound extends SkolbroException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message, null);
    }

    public NotFound(String message, Throwable cause) {
        super(message, cause);
    }
}
