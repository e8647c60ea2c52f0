package org.skolbro.vaadin.osgi.internal;

/** Gives the running thread another context class loader until closed: Vaadin finds its own parts through it. */
final class ContextLoader implements AutoCloseable {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    private ContextLoader() {
    }

    static ContextLoader set(ClassLoader loader) {
        ContextLoader context = new ContextLoader();
        Thread.currentThread().setContextClassLoader(loader);
        return context;
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
