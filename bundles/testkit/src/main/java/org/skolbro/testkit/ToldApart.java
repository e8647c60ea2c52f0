package org.skolbro.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.document.Field.Section;
import org.skolbro.api.text.Text;

/** Whether what can be chosen in a field can be stored and told apart, by machine and by people in both languages. */
final class ToldApart {

    /** What {@link org.skolbro.api.document.Marks} can write; choices keep to it too. */
    private static final String KEY = "[a-z0-9][a-z0-9-]*";

    private ToldApart() {
    }

    static boolean isTrueOf(Field field) {
        return switch (field.kind()) {
            case LINE, TEXT, DATE -> true;
            case CHOICE -> field.choices().size() > 1 && apart(field.choices());
            case MATRIX -> field.choices().size() > 1 && apart(field.choices())
                && apart(field.sections(), Section::key, Section::label)
                && field.sections().stream().allMatch(section -> apart(section.criteria()));
        };
    }

    private static boolean apart(List<Choice> choices) {
        return apart(choices, Choice::key, Choice::label);
    }

    private static <T> boolean apart(List<T> all, Function<T, String> key, Function<T, Text> label) {
        return all.stream().allMatch(each -> key.apply(each).matches(KEY)) && differ(all, key)
            && differ(all, label.andThen(Text::sv)) && differ(all, label.andThen(Text::en));
    }

    private static <T> boolean differ(List<T> all, Function<T, String> read) {
        Set<String> seen = new HashSet<>();
        return all.stream().map(read).allMatch(seen::add);
    }
}
