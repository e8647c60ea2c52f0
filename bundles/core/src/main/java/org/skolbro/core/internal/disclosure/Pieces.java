package org.skolbro.core.internal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;

/** A document cut into the pieces that can be masked: everything of it that a copy would tell. */
final class Pieces {

    /** No field has such a key. */
    static final String TITLE = "+title";
    static final String ABOUT = "+about";
    static final String UNIT = "+unit";
    static final String AUTHOR = "+author";
    static final String DECIDER = "+decider";
    static final String CORRECTION = "+correction";
    private static final String NOTE = "+note/";
    private static final String FILE = "+file/";

    private Pieces() {
    }

    static String key(Attachment file) {
        return FILE + file.id();
    }

    static String note(int number) {
        return NOTE + number;
    }

    static boolean isFile(Piece piece) {
        return piece.key().startsWith(FILE);
    }

    /** Those that say something. */
    static List<Piece> of(Shown shown, NamesInText names) {
        List<Piece> pieces = new ArrayList<>();
        text(pieces, TITLE, Text.sv("Rubrik").en("Title"), shown.title(), names);
        text(pieces, ABOUT, Text.sv("Gäller").en("About"), String.join(", ", shown.about()), names);
        text(pieces, UNIT, Text.sv("Enhet").en("Unit"), shown.unit(), names);
        text(pieces, AUTHOR, Text.sv("Skriven av").en("Written by"), shown.author(), names);
        text(pieces, DECIDER, Text.sv("Beslutad av").en("Decided by"), shown.decider(), names);
        text(pieces, CORRECTION, Text.sv("Skäl till rättelse").en("Reason of correction"), shown.correction(), names);
        shown.document().type().fields().forEach(field -> field(pieces, field, shown.fields().getOrDefault(field.key(), ""), names));
        for (int note = 0; note < shown.notes().size(); note++) {
            text(pieces, note(note), Text.sv("Tillägg").en("Note"), shown.notes().get(note), names);
        }
        shown.files().forEach(file -> pieces.add(new Piece(key(file), file.mediaType().startsWith("image/")
            ? Text.sv("Bild").en("Picture") : Text.sv("Bilaga").en("Attachment"), file.fileName(), false, List.of())));
        return pieces;
    }

    private static void field(List<Piece> pieces, Field field, String value, NamesInText names) {
        if (field.kind() == Field.Kind.LINE || field.kind() == Field.Kind.TEXT) {
            text(pieces, field.key(), field.label(), value, names);
        } else if (!value.isBlank()) {
            pieces.add(new Piece(field.key(), field.label(), inWords(field, value), false, List.of()));
        }
    }

    private static void text(List<Piece> pieces, String key, Text label, String text, NamesInText names) {
        if (!text.isBlank()) {
            pieces.add(new Piece(key, label, text, true, names.in(text)));
        }
    }

    /** A choice or a matrix as it is read. */
    private static String inWords(Field field, String value) {
        return switch (field.kind()) {
            case CHOICE -> label(field.choices(), value);
            case MATRIX -> matrix(field, Marks.of(value));
            case LINE, TEXT, DATE -> value;
        };
    }

    private static String matrix(Field field, Marks marks) {
        List<String> lines = new ArrayList<>();
        field.sections().forEach(section -> section.criteria().forEach(criterion -> {
            Optional<String> level = marks.at(new Marks.Cell(section.key(), criterion.key()));
            level.ifPresent(reached -> lines.add(section.label().sv() + ", " + criterion.label().sv() + ": " + label(field.choices(), reached)));
        }));
        return String.join("\n", lines);
    }

    private static String label(List<Field.Choice> choices, String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst().map(choice -> choice.label().sv()).orElse(key);
    }

    /** Whether a name is masked from the start: of other children, in what tells of several. */
    static boolean isMaskedFirst(Shown shown, Whose whose) {
        return shown.tellsOfOthers() && whose == Whose.CHILD;
    }
}
