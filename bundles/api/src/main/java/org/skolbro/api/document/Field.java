package org.skolbro.api.document;

import java.util.List;

import org.skolbro.api.text.Text;

/** One declared field (fält) of a document type. Values are stored as text under {@code key}. */
public record Field(String key, Kind kind, Text label, Text help, boolean required, List<Choice> choices) {

    /** How a field is written and shown. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Free text of several paragraphs. */
        TEXT,
        /** A day, stored as ISO 8601. */
        DATE,
        /** One of {@link Field#choices}, stored by its key. */
        CHOICE
    }

    /** An alternative of a CHOICE field. */
    public record Choice(String key, Text label) {
    }

    public Field {
        if (key == null || !key.matches("[a-z][a-z0-9-]{0,60}")) {
            throw new IllegalArgumentException("A field has a key of small letters, digits and hyphens");
        }
        if (kind == null || label == null || help == null) {
            throw new IllegalArgumentException("Field " + key + " needs a kind, a label and a help text");
        }
        choices = List.copyOf(choices);
        if ((kind == Kind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("Field " + key + ": exactly the fields of kind CHOICE have choices");
        }
    }

    public static Field text(String key, Text label, Text help) {
        return new Field(key, Kind.TEXT, label, help, false, List.of());
    }

    public static Field line(String key, Text label, Text help) {
        return new Field(key, Kind.LINE, label, help, false, List.of());
    }

    public static Field date(String key, Text label, Text help) {
        return new Field(key, Kind.DATE, label, help, false, List.of());
    }

    public static Field choice(String key, Text label, Text help, Choice... choices) {
        return new Field(key, Kind.CHOICE, label, help, false, List.of(choices));
    }

    /** The same field, without which a document cannot be finalised. */
    public Field mandatory() {
        return new Field(key, kind, label, help, true, choices);
    }
}
