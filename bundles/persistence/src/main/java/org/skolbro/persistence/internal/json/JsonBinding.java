package org.skolbro.persistence.internal.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** From JSON to records. */
final class JsonBinding {

    private JsonBinding() {
    }

    static Object bind(Object value, Type type) {
        return type instanceof ParameterizedType generic ? generic(value, generic) : plain(value, (Class<?>) type);
    }

    private static Object generic(Object value, ParameterizedType type) {
        Type[] parameters = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.ofNullable(value).map(some -> bind(some, parameters[0]));
        }
        if (raw == Map.class) {
            return map((Map<?, ?>) value, parameters);
        }
        List<Object> items = value == null
            ? List.of()
            : ((List<?>) value).stream().map(item -> bind(item, parameters[0])).toList();
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private static Map<Object, Object> map(Map<?, ?> value, Type[] parameters) {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (value != null) {
            value.forEach((key, item) -> map.put(bind(key, parameters[0]), bind(item, parameters[1])));
        }
        return map;
    }

    private static Object plain(Object value, Class<?> type) {
        if (type == int.class) {
            return value == null ? 0 : ((Number) value).intValue();
        }
        if (type == long.class) {
            return value == null ? 0L : ((Number) value).longValue();
        }
        if (type == boolean.class) {
            return Boolean.TRUE.equals(value);
        }
        if (type == OptionalInt.class) {
            return value == null ? OptionalInt.empty() : OptionalInt.of(((Number) value).intValue());
        }
        return value == null ? null : present(value, type);
    }

    private static Object present(Object value, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(value))
                .findFirst().orElseThrow(() -> new IllegalStateException("a stored " + type.getSimpleName() + " is unknown"));
        }
        if (type.isSealed()) {
            Object is = ((Map<?, ?>) value).get(Json.IS);
            return record((Map<?, ?>) value, Arrays.stream(type.getPermittedSubclasses())
                .filter(choice -> choice.getSimpleName().equals(is)).findFirst()
                .orElseThrow(() -> new IllegalStateException("a stored " + type.getSimpleName() + " is unknown")));
        }
        if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            return components.length == 1 && !Records.isChoice(type)
                ? Records.make(type, new Object[] {bind(value, components[0].getGenericType())})
                : record((Map<?, ?>) value, type);
        }
        return text(value, type);
    }

    private static Object record(Map<?, ?> value, Class<?> type) {
        return Records.make(type, Arrays.stream(type.getRecordComponents())
            .map(component -> bind(value.get(component.getName()), component.getGenericType())).toArray());
    }

    private static Object text(Object value, Class<?> type) {
        String text = value.toString();
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        return type == UUID.class ? UUID.fromString(text) : value;
    }
}
