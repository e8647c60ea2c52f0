package org.skolbro.persistence.internal.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What reflection knows of records. */
final class Records {

    private Records() {
    }

    /** Whether the record is one of several that a sealed interface permits. */
    static boolean isChoice(Class<?> record) {
        return Arrays.stream(record.getInterfaces()).anyMatch(Class::isSealed);
    }

    static Object part(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    static Object make(Class<?> record, Object[] parts) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
        try {
            return record.getConstructor(types).newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a stored " + record.getSimpleName() + " breaks its own rules", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " cannot be made", e);
        }
    }
}
