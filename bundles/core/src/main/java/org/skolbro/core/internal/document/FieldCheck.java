package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.Marks;
import org.skolbro.api.text.Text;

/** What may stand in a field, and what must. */
public final class FieldCheck {

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 200_000;

    private FieldCheck() {
    }

    /** @throws IllegalArgumentException when no screen could have sent this */
    static void requirePossible(DocumentType type, Change change) {
        switch (change.key()) {
            case Change.TITLE -> requireLength(change, LONGEST_TITLE);
            case Change.DATE -> LocalDate.parse(change.after());
            default -> requirePossible(field(type, change.key()), change);
        }
    }

    static Field field(DocumentType type, String key) {
        return type.fields().stream().filter(field -> field.key().equals(key)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.id() + " has no such field"));
    }

    private static void requirePossible(Field field, Change change) {
        if (!isPossible(field, change.after())) {
            throw new IllegalArgumentException("Field " + field.key() + " cannot hold that");
        }
    }

    private static void requireLength(Change change, int longest) {
        if (change.after().length() > longest) {
            throw new IllegalArgumentException(change.key() + " is at most " + longest + " characters long");
        }
    }

    private static boolean isPossible(Field field, String text) {
        return text.isEmpty() || switch (field.kind()) {
            case LINE -> text.length() <= LONGEST_LINE;
            case TEXT -> text.length() <= LONGEST_TEXT;
            case DATE -> isDate(text);
            case CHOICE -> field.choices().stream().anyMatch(choice -> choice.key().equals(text));
            case MATRIX -> isMatrix(field, text);
        };
    }

    /** Of texts written in another type, or another version, those that have a place in this one. */
    public static Map<String, String> fitting(DocumentType type, Map<String, String> fields) {
        return type.fields().stream().filter(field -> fields.containsKey(field.key()))
            .filter(field -> isPossible(field, fields.get(field.key())))
            .collect(Collectors.toMap(Field::key, field -> fields.get(field.key())));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }

    private static boolean isMatrix(Field field, String text) {
        try {
            Marks marks = Marks.of(text);
            return marks.text().equals(text) && marks.fit(field);
        } catch (IllegalArgumentException notMarks) {
            return false;
        }
    }

    /** Why a draft cannot be finalised yet: what is missing, else what must not be there. */
    static Optional<Text> missing(DocumentType type, Map<String, String> fields, Map<String, FieldRule> rules) {
        List<Text> empty = new ArrayList<>();
        for (Field field : type.fields()) {
            boolean isEmpty = fields.getOrDefault(field.key(), "").isBlank();
            FieldRule rule = rules.get(field.key());
            if (!isEmpty && rule != null && rule.demand() == Demand.LEFT_OUT) {
                return Optional.of(Text.sv("Ta bort: " + field.label().sv() + ". Det ska inte skrivas här (" + rule.basis() + ").")
                    .en("Remove: " + field.label().en() + ". It must not be written here (" + rule.basis() + ")."));
            }
            if (isEmpty && (rule == null ? field.required() : rule.demand() == Demand.MANDATORY)) {
                empty.add(field.label());
            }
        }
        return empty.isEmpty() ? Optional.empty()
            : Optional.of(Text.sv("Fyll i: " + String.join(", ", empty.stream().map(Text::sv).toList()) + ".")
                .en("Fill in: " + String.join(", ", empty.stream().map(Text::en).toList()) + "."));
    }
}
