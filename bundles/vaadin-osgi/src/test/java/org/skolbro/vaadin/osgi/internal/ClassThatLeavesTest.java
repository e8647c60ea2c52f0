package org.skolbro.vaadin.osgi.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.vaadin.flow.data.binder.BeanPropertySet;
import java.lang.reflect.Field;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class ClassThatLeavesTest {

    /** Stands for the rows of a grid in a view that goes. */
    public record Row(String name) {
    }

    @Before
    public void useItInAGrid() {
        BeanPropertySet.get(Row.class);
    }

    @Test
    public void isForgottenWithItsLoader() throws ReflectiveOperationException {
        LeakGuard.forget(Row.class.getClassLoader());
        assertFalse(isKnownToVaadin());
    }

    @Test
    public void isKeptWhenAnotherLoaderGoes() throws ReflectiveOperationException {
        LeakGuard.forget(ClassLoader.getPlatformClassLoader());
        assertTrue(isKnownToVaadin());
    }

    @Test
    public void wasPinnedByAListenerThatVaadinStillNamesSo() throws ReflectiveOperationException {
        Class<?> owner = Class.forName("com.vaadin.flow.component.internal.ComponentMetaData");
        assertEquals("com.vaadin.flow.component.internal", owner.getPackageName());
    }

    private static boolean isKnownToVaadin() throws ReflectiveOperationException {
        Field instances = BeanPropertySet.class.getDeclaredField("INSTANCES");
        instances.setAccessible(true);
        return ((Map<?, ?>) instances.get(null)).values().stream()
            .anyMatch(known -> ((BeanPropertySet<?>) known).getBeanType() == Row.class);
    }
}
