package org.skolbro.itests.guest;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Would run before anybody asked. */
public final class ThrowingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        System.setProperty("skolbro.test.activator", "ran");
        throw new IllegalStateException();
    }

    @Override
    public void stop(BundleContext context) {
        // it never started
    }
}
