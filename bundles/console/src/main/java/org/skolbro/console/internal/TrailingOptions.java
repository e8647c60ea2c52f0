package org.skolbro.console.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.karaf.shell.api.action.Option;

/**
 * Options that stand behind the argument, where people and scripts put them. The shell stops looking for options at the first
 * argument, so what it hands over as further arguments is read here.
 */
final class TrailingOptions {

    private final Object command;

    TrailingOptions(Object command) {
        this.command = command;
    }

    /** @return the words that are no options */
    List<String> take(List<String> words) throws IllegalAccessException {
        List<String> others = new ArrayList<>();
        for (Iterator<String> left = words.iterator(); left.hasNext();) {
            String word = left.next();
            if (!word.startsWith("--")) {
                others.add(word);
                continue;
            }
            Field field = field(word);
            field.setAccessible(true);
            if (field.getType() == boolean.class) {
                field.setBoolean(command, true);
            } else if (left.hasNext()) {
                field.set(command, left.next());
            } else {
                throw new IllegalArgumentException(word + " needs a value");
            }
        }
        return others;
    }

    private Field field(String name) {
        for (Class<?> type = command.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Option option = field.getAnnotation(Option.class);
                if (option != null && option.name().equals(name)) {
                    return field;
                }
            }
        }
        throw new IllegalArgumentException("There is no option " + name + "; --help tells which there are");
    }
}
