package org.skolbro.mail.smtp.internal;

import java.util.function.Supplier;

/** The library looks for its parts with the class loader of the thread, which in OSGi is anybody's. */
final class OwnClasses {

    private OwnClasses() {
    }

    static <T> T found(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClasses.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
