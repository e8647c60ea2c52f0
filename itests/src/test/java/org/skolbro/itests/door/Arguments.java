package org.skolbro.itests.door;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be asked for, by type: ids of those who must not be met first. Records are made of their parts, and sealed types
 * of their cases, so that a new one needs nothing here. A type that nobody has taught is an error that names it.
 */
final class Arguments {

    private static final int MOST = 14;

    private final Map<Class<?>, List<Object>> taught = new LinkedHashMap<>();
    private final Map<Class<?>, List<Object>> learnt = new LinkedHashMap<>();

    /** Told of a type that is neither taught nor made of others. */
    static final class Untaught extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Untaught(Type type) {
            super(type.getTypeName());
        }
    }

    @SafeVarargs
    final <T> Arguments teach(Class<T> type, T... values) {
        taught.computeIfAbsent(type, none -> new ArrayList<>()).addAll(Arrays.asList(values));
        return this;
    }

    /** An id that somebody was told of, to be tried by all others. */
    void learn(Object id) {
        if (taught.containsKey(id.getClass())) {
            return;
        }
        List<Object> known = learnt.computeIfAbsent(id.getClass(), none -> new ArrayList<>());
        if (!known.contains(id) && known.size() < MOST) {
            known.add(id);
        }
    }

    /** The ids that were learnt, by what a route calls them: that of an order is {@code order}. */
    Map<String, Object> learnt() {
        Map<String, Object> first = new LinkedHashMap<>();
        learnt.forEach((type, values) -> first.put(type.getSimpleName().replaceAll("Id$", "").toLowerCase(Locale.ROOT), values.getFirst()));
        return first;
    }

    /** All rows of arguments to try: each value of each parameter once, beside the first of the others. */
    List<List<Object>> rows(Type[] parameters) {
        List<List<Object>> values = Stream.of(parameters).map(this::of).toList();
        return varied(values);
    }

    private static List<List<Object>> varied(List<List<Object>> values) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(values.stream().map(List::getFirst).toList());
        for (int i = 0; i < values.size(); i++) {
            for (Object other : values.get(i).subList(1, values.get(i).size())) {
                List<Object> row = new ArrayList<>(rows.getFirst());
                row.set(i, other);
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Object> of(Type type) {
        return switch (type) {
            case Class<?> plain -> of(plain);
            case WildcardType wild -> of(wild.getUpperBounds()[0]);
            case ParameterizedType generic -> generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
            default -> throw new Untaught(type);
        };
    }

    private List<Object> generic(Class<?> raw, Type[] parts) {
        if (raw == Optional.class) {
            return Stream.concat(of(parts[0]).stream().map(Optional::of), Stream.of(Optional.empty())).map(Object.class::cast).toList();
        }
        if (raw == List.class || raw == Collection.class) {
            return Stream.concat(of(parts[0]).stream().map(List::of), Stream.of(List.of())).map(Object.class::cast).toList();
        }
        if (raw == Set.class) {
            return of(parts[0]).stream().<Object>map(Set::of).toList();
        }
        if (raw == Map.class) {
            return List.of(Map.of(of(parts[0]).getFirst(), of(parts[1]).getFirst()));
        }
        return of(raw);
    }

    private List<Object> of(Class<?> type) {
        if (type == InputStream.class) {
            return List.of(new ByteArrayInputStream(new byte[0]));
        }
        if (type == OutputStream.class) {
            return List.of(type);
        }
        if (taught.containsKey(type)) {
            return taught.get(type);
        }
        if (learnt.containsKey(type)) {
            return learnt.get(type);
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(one -> of(one).stream()).toList();
        }
        if (type.isRecord()) {
            return records(type);
        }
        throw new Untaught(type);
    }

    private List<Object> records(Class<?> type) {
        Type[] parts = Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType).toArray(Type[]::new);
        if (parts.length == 1 && parts[0] == long.class) {
            // an id of something that nobody was told of
            return List.of(make(type, List.of(4_711L)));
        }
        List<Object> made = new ArrayList<>();
        for (List<Object> row : rows(parts)) {
            Object one = make(type, row);
            if (one != null && made.size() < MOST) {
                made.add(one);
            }
        }
        if (made.isEmpty()) {
            throw new Untaught(type);
        }
        return List.copyOf(new LinkedHashSet<>(made));
    }

    /** Null when its own rules do not let it be. */
    private static Object make(Class<?> type, List<Object> parts) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            if (!Modifier.isPublic(constructor.getModifiers())) {
                constructor.setAccessible(true);
            }
            return constructor.newInstance(parts.toArray());
        } catch (ReflectiveOperationException notThat) {
            return null;
        }
    }
}
