package org.skolbro.api.problem;

/**
 * An exception as it may stand in a log: where it happened and of what kind, without the message, which in foreign code may
 * repeat what somebody typed. Our own messages carry nothing personal and are kept.
 */
public final class Faceless extends Exception {

    private static final long serialVersionUID = 1L;

    private Faceless(String message, Throwable cause, StackTraceElement[] trace) {
        super(message, cause, false, true);
        setStackTrace(trace);
    }

    /** The whole chain of causes, with their traces. */
    public static Faceless of(Throwable thrown) {
        return of(thrown, 0);
    }

    private static Faceless of(Throwable thrown, int depth) {
        String what = thrown instanceof SkolbroException ? thrown.getClass().getName() + ": " + thrown.getMessage()
            : thrown.getClass().getName();
        Throwable cause = thrown.getCause();
        return new Faceless(what, cause == null || depth > 8 ? null : of(cause, depth + 1), thrown.getStackTrace());
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
