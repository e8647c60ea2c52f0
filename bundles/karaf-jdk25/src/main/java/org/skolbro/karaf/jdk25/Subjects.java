package org.skolbro.karaf.jdk25;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import javax.security.auth.Subject;

/**
 * The subject of the running shell session.
 *
 * <p>{@code Subject.current()} alone is not enough: the shell runs each command in a thread of its own, and a
 * subject bound by {@code Subject.callAs} does not follow into it. An inheritable thread-local does.
 */
public final class Subjects {

    private static final ThreadLocal<Subject> CURRENT = new InheritableThreadLocal<>();

    private Subjects() {
    }

    /** The subject of this thread, or of the thread that started it; null where nobody has logged in. */
    public static Subject getSubject() {
        Subject subject = CURRENT.get();
        return subject != null ? subject : Subject.current();
    }

    /** Runs the action as the given subject, as {@code Subject.doAs} did. */
    public static <T> T doAs(Subject subject, PrivilegedAction<T> action) {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** Runs the action as the given subject; its checked exception comes wrapped, as {@code Subject.doAs} did. */
    public static <T> T doAs(Subject subject, PrivilegedExceptionAction<T> action) throws PrivilegedActionException {
        try {
            return callAs(subject, action::run);
        } catch (CompletionException e) {
            if (e.getCause() instanceof Exception checked && !(checked instanceof RuntimeException)) {
                throw new PrivilegedActionException(checked);
            }
            throw unchecked(e.getCause());
        }
    }

    private static <T> T callAs(Subject subject, Callable<T> action) {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return Subject.callAs(subject, action);
        } finally {
            restore(before);
        }
    }

    private static void restore(Subject before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
