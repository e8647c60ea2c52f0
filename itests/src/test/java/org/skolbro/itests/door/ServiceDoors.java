package org.skolbro.itests.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.SkolbroException;

/** Every method of every service that the running house offers under {@code org.skolbro.api}: the list is what is there. */
final class ServiceDoors {

    private static final String API = "org.skolbro.api.";
    /** About the caller's own log-in alone; calling them would end it. */
    private static final Set<String> OWN_LOG_IN = Set.of("SignIn.signOut", "SignIn.signOutEverywhere", "SignIn.changePassword",
        "SignIn.offerSecondFactor", "SignIn.confirmSecondFactor", "SignIn.withSecondFactor");

    private final Map<String, Object> services = new TreeMap<>();
    private final Arguments arguments;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> stumbled = new LinkedHashSet<>();
    private final Set<String> untaught = new LinkedHashSet<>();
    private final List<Object> secretIds;
    private int calls;

    /** @param secretIds ids that only those may be told who reach whom they stand for */
    ServiceDoors(BundleContext context, Arguments arguments, List<Object> secretIds) {
        this.arguments = arguments;
        this.secretIds = secretIds;
        try {
            for (ServiceReference<?> reference : context.getAllServiceReferences(null, "(objectClass=" + API + "*)")) {
                for (String name : (String[]) reference.getProperty("objectClass")) {
                    if (name.startsWith(API)) {
                        services.putIfAbsent(name, context.getService(reference));
                    }
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All methods, with the service that answers; those that ask for no caller too. */
    private Stream<Door> doors() {
        return services.entrySet().stream().flatMap(service -> {
            Class<?> type = offered(service.getValue().getClass(), service.getKey());
            return Stream.of(type.getMethods()).filter(method -> !Modifier.isStatic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::toGenericString)).map(method -> new Door(service.getValue(), type, method));
        });
    }

    private record Door(Object service, Class<?> type, Method method) {

        String name() {
            return type.getSimpleName() + "." + method.getName();
        }

        boolean asksWhoCalls() {
            return List.of(method.getParameterTypes()).contains(Caller.class);
        }

        /** Changes nothing: it is no order to do something, and tells something. */
        boolean onlyTells() {
            return method.getReturnType() != Outcome.class && method.getReturnType() != void.class
                && !Set.of("gather", "save", "invite", "requireSignatures", "distrust", "run", "importAndDestroy")
                    .contains(method.getName());
        }
    }

    private static Class<?> offered(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Class<?> one : at.getInterfaces()) {
                if (one.getName().equals(name)) {
                    return one;
                }
            }
        }
        throw new IllegalStateException(type + " is no " + name);
    }

    /** Remembers the ids of whatever these are told of: runs, orders, transitions, papers. */
    void learnFrom(Caller entitled) {
        List<Door> telling = doors().filter(door -> door.asksWhoCalls() && door.onlyTells() && !OWN_LOG_IN.contains(door.name()))
            .toList();
        for (Door door : telling) {
            each(door, entitled, told -> told.all().stream().filter(ServiceDoors::isId).forEach(arguments::learn));
        }
    }

    private static boolean isId(Object value) {
        return value.getClass().getSimpleName().endsWith("Id") && value.getClass().getName().startsWith(API);
    }

    /** Doors by {@code role Service.method}: those that may tell all, and those that may tell ids. */
    record Known(Set<String> open, Set<String> ids) {
    }

    /** Tries all doors as this one. */
    void tryAs(String role, Caller caller, Known known, Path files) {
        List<Door> tried = doors().filter(door -> door.asksWhoCalls() && !OWN_LOG_IN.contains(door.name())).toList();
        for (Door door : tried) {
            String where = role + " " + door.name();
            if (!known.open().contains(where)) {
                each(door, caller, told -> judge(where, told, known.ids().contains(where), files));
            }
        }
    }

    /** Methods that do not ask who calls must not tell of anybody. */
    void namelessTellNothing() {
        doors().filter(door -> !door.asksWhoCalls()).forEach(door -> {
            String shape = door.method().toGenericString();
            if (Stream.of("PersonId", "DocumentId", "ChildRow", "ChildCard", "api.person").anyMatch(shape::contains)) {
                found.add("asks not who calls: " + door.name());
            }
        });
    }

    private interface Hearing {
        void hear(Told told);
    }

    private void each(Door door, Caller caller, Hearing hearing) {
        List<java.lang.reflect.Type> others = new ArrayList<>(Arrays.asList(door.method().getGenericParameterTypes()));
        int at = others.indexOf(Caller.class);
        others.remove(at);
        List<List<Object>> rows;
        try {
            rows = others.isEmpty() ? List.of(List.of()) : arguments.rows(others.toArray(java.lang.reflect.Type[]::new));
        } catch (Arguments.Untaught unknown) {
            untaught.add(door.name() + " asks for " + unknown.getMessage());
            return;
        }
        for (List<Object> row : rows) {
            List<Object> all = new ArrayList<>(row);
            all.add(at, caller);
            hearing.hear(call(door, all));
        }
    }

    private Told call(Door door, List<Object> values) {
        calls++;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Object[] ready = values.stream().map(value -> value == OutputStream.class ? written : value).toArray();
        Told told = new Told();
        try {
            door.method().setAccessible(true);
            told.take(door.method().invoke(door.service(), ready));
        } catch (InvocationTargetException e) {
            told.take(e.getCause());
            if (!(e.getCause() instanceof SkolbroException) && !(e.getCause() instanceof IllegalArgumentException)) {
                stumbled.add(door.name() + " " + e.getCause() + " at " + Arrays.stream(e.getCause().getStackTrace()).limit(3).toList());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        told.take(written.toByteArray());
        return told;
    }

    private void judge(String where, Told told, boolean mayTellIds, Path files) {
        for (Object one : told.all()) {
            if (one instanceof String text) {
                DoorTown.marks().stream().filter(text::contains).findFirst().ifPresent(mark -> found.add(where + " tells " + mark));
            } else if (!mayTellIds && secretIds.contains(one)) {
                found.add(where + " tells the id of a " + one.getClass().getSimpleName());
            }
        }
        told.pdfs().forEach(pdf -> keep(where, pdf, files));
    }

    /** The text in a PDF is read outside, where there is a library for it. */
    private static void keep(String where, byte[] pdf, Path files) {
        try {
            Files.createDirectories(files);
            Files.write(files.resolve(where.replace(' ', '-') + "-" + Integer.toHexString(Arrays.hashCode(pdf)) + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line each, for the test to read. */
    List<String> findings() {
        List<String> lines = new ArrayList<>();
        untaught.forEach(one -> lines.add("UNTAUGHT " + one));
        found.forEach(one -> lines.add("FOUND " + one));
        stumbled.forEach(one -> lines.add("STUMBLED " + one));
        lines.add("TRIED " + doors().count() + " methods of " + services.size() + " services with " + calls + " calls");
        return lines;
    }
}
