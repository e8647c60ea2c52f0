package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.ServiceDestroyListener;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;

/**
 * Loosens the four places where Vaadin 25.2 keeps classes of views for ever; each was found in a heap dump. Three are
 * private, so a test fails when an upgrade changes them.
 */
final class LeakGuard {

    private static final String PINNING_LISTENER = "com.vaadin.flow.component.internal.ComponentMetaData";

    // views that inherit a script, put there so that a warning is given once
    private static final Set<?> WARNED = (Set<?>) constant(UIInternals.class, "warnedAboutDeps");
    // the rows of grids and the beans of forms that are bound by property name
    private static final Map<?, ?> BEANS = (Map<?, ?>) constant(BeanPropertySet.class, "INSTANCES");

    private LeakGuard() {
    }

    /** Makes Vaadin's static state forget every class of the loader. */
    static void forget(ClassLoader gone) {
        ReflectionCache.clearAll();
        WARNED.removeIf(type -> ((Class<?>) type).getClassLoader() == gone);
        BEANS.values().removeIf(bean -> ((BeanPropertySet<?>) bean).getBeanType().getClassLoader() == gone);
    }

    /** One such listener is added for each component class, and never removed; it only clears a cache. */
    static boolean pinsAComponentClass(ServiceDestroyListener listener) {
        return listener.getClass().getName().startsWith(PINNING_LISTENER);
    }

    private static Object constant(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Vaadin keeps classes of views in another place", e);
        }
    }
}
