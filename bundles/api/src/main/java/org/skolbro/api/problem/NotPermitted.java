package org.skolbro.api.problem;

/** The gate said no. The reason is in the audit, not in the message. */
public final class NotPermitted extends SkolbroException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(message, null);
    }

    public NotPermitted(String message, Throwable cause) {
        super(message, cause);
    }
}
