package org.skolbro.karaf.jdk25.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;

/** Puts the weaver in place before the shell's classes are loaded; needed earlier than declarative services. */
public final class Activator implements BundleActivator {

    private static final int FIRST_WITHOUT_GET_SUBJECT = 24;

    @Override
    public void start(BundleContext context) {
        if (Runtime.version().feature() >= FIRST_WITHOUT_GET_SUBJECT) {
            context.registerService(WeavingHook.class, new KarafWeaver(), null);
        }
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }
}
