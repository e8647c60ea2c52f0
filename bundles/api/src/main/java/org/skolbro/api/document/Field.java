package org.skolbro.api.document;

import java.util.List;

import org.skolbro.api.text.Text;

/**
 * One declared field (fält) of a document type. Values are stored as text under {@code key}.
 *
 * @param choices of a CHOICE, or the levels of a MATRIX from the lowest to the highest
 * @param sections of a MATRIX; empty for the other kinds
 */
public record Field(String key, Kind kind, Text label, Text help, boolean required, List<Choice> choices,
        List<Section> sections) {

    /**
     * Key of a DATE field that is the document's own date too, such as the day of a talk: whoever writes it dates the
     * document, and is not asked twice.
     */
    public static final String OWN_DATE = "date";

    /** How a field is written and shown. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Free text of several paragraphs. */
        TEXT,
        /** A day, stored as ISO 8601. */
        DATE,
        /** One of {@link Field#choices}, stored by its key. */
        CHOICE,
        /** Criteria by level (matris): at most one level for each criterion, stored as {@link Marks} write them. */
        MATRIX
    }

    /** An alternative of a CHOICE field, a level or a criterion of a MATRIX. */
    public record Choice(String key, Text label) {
    }

    /** Criteria (kriterier) of a MATRIX that belong together, such as those of one subject. */
    public record Section(String key, Text label, List<Choice> criteria) {
        public Section {
            criteria = List.copyOf(criteria);
            if (key == null || label == null || criteria.isEmpty()) {
                throw new IllegalArgumentException("A section has a key, a label and criteria");
            }
        }
    }

    public Field {
        if (key == null || !key.matches("[a-z][a-z0-9-]{0,60}")) {
            throw new IllegalArgumentException("A field has a key of small letters, digits and hyphens");
        }
        if (kind == null || label == null || help == null) {
            throw new IllegalArgumentException("Field " + key + " needs a kind, a label and a help text");
        }
        choices = List.copyOf(choices);
        sections = List.copyOf(sections);
        if ((kind == Kind.CHOICE || kind == Kind.MATRIX) == choices.isEmpty()) {
            throw new IllegalArgumentException("Field " + key + ": exactly the kinds CHOICE and MATRIX have choices");
        }
        if ((kind == Kind.MATRIX) == sections.isEmpty()) {
            throw new IllegalArgumentException("Field " + key + ": exactly the kind MATRIX has sections");
        }
    }

    public static Field text(String key, Text label, Text help) {
        return new Field(key, Kind.TEXT, label, help, false, List.of(), List.of());
    }

    public static Field line(String key, Text label, Text help) {
        return new Field(key, Kind.LINE, label, help, false, List.of(), List.of());
    }

    public static Field date(String key, Text label, Text help) {
        return new Field(key, Kind.DATE, label, help, false, List.of(), List.of());
    }

    public static Field choice(String key, Text label, Text help, Choice... choices) {
        return new Field(key, Kind.CHOICE, label, help, false, List.of(choices), List.of());
    }

    /** @param levels from the lowest to the highest */
    public static Field matrix(String key, Text label, Text help, List<Choice> levels, List<Section> sections) {
        return new Field(key, Kind.MATRIX, label, help, false, levels, sections);
    }

    /** Whether it dates the document. */
    public boolean isOwnDate() {
        return kind == Kind.DATE && key.equals(OWN_DATE);
    }

    /** The same field, which may be left empty. */
    public Field optional() {
        return new Field(key, kind, label, help, false, choices, sections);
    }

    /** The same field, without which a document cannot be finalised. */
    public Field mandatory() {
        return new Field(key, kind, label, help, true, choices, sections);
    }
}
