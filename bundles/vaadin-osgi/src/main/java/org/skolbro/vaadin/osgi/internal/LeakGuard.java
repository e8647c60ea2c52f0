package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.ServiceDestroyListener;
import java.lang.reflect.Field;
import java.util.Set;

/**
 * Loosens the three places where Vaadin 25.2 keeps view classes for ever; each was found in a heap dump. Two are
 * private, so a test fails when an upgrade changes them.
 */
final class LeakGuard {

    private static final String PINNING_LISTENER = "com.vaadin.flow.component.internal.ComponentMetaData";
    private static final Set<?> WARNED = warned();

    private LeakGuard() {
    }

    /** Makes Vaadin's static state forget every class of the loader. */
    static void forget(ClassLoader gone) {
        ReflectionCache.clearAll();
        WARNED.removeIf(type -> ((Class<?>) type).getClassLoader() == gone);
    }

    /** One such listener is added for each component class, and never removed; it only clears a cache. */
    static boolean pinsAComponentClass(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(PINNING_LISTENER);
    }

    private static Set<?> warned() {
        try {
            Field field = UIInternals.class.getDeclaredField("warnedAboutDeps");
            field.setAccessible(true);
            return (Set<?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Vaadin keeps view classes in another place", e);
        }
    }
}
