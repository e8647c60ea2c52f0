package org.skolbro.ui.internal.child;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.skolbro.api.register.ChildRow;

/** Finds children of a group by the beginnings of their names. */
final class NameFilter {

    private NameFilter() {
    }

    static List<ChildRow> matching(List<ChildRow> children, String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return children.stream().filter(child -> Stream.of(words).allMatch(word -> matches(child, word))).toList();
    }

    private static boolean matches(ChildRow child, String word) {
        return Stream.of(child.name().full().toLowerCase(Locale.ROOT).split("[\\s-]+")).anyMatch(part -> part.startsWith(word));
    }
}
