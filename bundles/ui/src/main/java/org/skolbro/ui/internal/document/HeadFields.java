package org.skolbro.ui.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.ui.internal.text.Words;

/**
 * Title and date, which every document has, written with the same editors as the declared fields. Where one of these is the
 * document's own date, nobody is asked for it twice.
 */
final class HeadFields {

    private static final String TITLE = "head-title";
    private static final String DATE = "head-date";

    private HeadFields() {
    }

    static List<Field> before(List<Field> declared) {
        List<Field> all = new ArrayList<>();
        all.add(Field.line(TITLE, Words.both("write.field.title"), Words.both("write.field.title.help")));
        if (declared.stream().noneMatch(Field::isOwnDate)) {
            all.add(Field.date(DATE, Words.both("write.field.date"), Words.both("write.field.date.help")));
        }
        all.addAll(declared);
        return all;
    }

    static String keyOf(Field field) {
        return keyOf(field.key());
    }

    /** The key that a change has, by the key of its editor. */
    static String keyOf(String editor) {
        return switch (editor) {
            case TITLE -> Draft.Change.TITLE;
            case DATE -> Draft.Change.DATE;
            default -> editor;
        };
    }

    /** A document always has a day: an emptied date stays as it was. */
    static String orBefore(String key, String text, LocalDate before) {
        return key.equals(Draft.Change.DATE) && text.isEmpty() ? before.toString() : text;
    }
}
