package org.skolbro.itests.contract;

import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.lang.reflect.Executable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves in a contract what we have promised ourselves: what is inherited from the JDK or Vaadin is theirs to change. */
final class OwnMembers {

    private static final String OURS = "org.skolbro.";

    private OwnMembers() {
    }

    static Tree.Data of(Tree.Data node) {
        if (node.children != null) {
            Set<String> own = isType(node) ? members(node.name) : Set.of();
            node.children = Stream.of(node.children).filter(child -> !isMember(child) || own.contains(child.name))
                .map(OwnMembers::of).toArray(Tree.Data[]::new);
        }
        return node;
    }

    private static boolean isType(Tree.Data node) {
        return node.type == Type.CLASS || node.type == Type.INTERFACE || node.type == Type.ENUM;
    }

    private static boolean isMember(Tree.Data node) {
        return node.type == Type.METHOD || node.type == Type.FIELD || node.type == Type.EXTENDS || node.type == Type.IMPLEMENTS;
    }

    /** As bnd names them: methods with their parameters, fields, and what the type extends and implements. */
    private static Set<String> members(String type) {
        Set<String> names = new HashSet<>();
        try {
            add(Class.forName(type, false, OwnMembers.class.getClassLoader()), names);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Compare the build with itself: " + type + " is not on the class path", e);
        }
        return names;
    }

    private static void add(Class<?> type, Set<String> names) {
        Stream.of(type.getDeclaredMethods()).forEach(method -> names.add(method.getName() + parameters(method)));
        Stream.of(type.getDeclaredConstructors()).forEach(constructor -> names.add("<init>" + parameters(constructor)));
        Stream.of(type.getDeclaredFields()).forEach(field -> names.add(field.getName()));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces())).forEach(above -> {
            names.add(above.getName());
            if (above.getName().startsWith(OURS)) {
                add(above, names);
            }
        });
    }

    private static String parameters(Executable callable) {
        return Stream.of(callable.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }
}
