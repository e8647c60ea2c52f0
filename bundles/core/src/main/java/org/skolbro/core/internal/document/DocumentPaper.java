package org.skolbro.core.internal.document;

import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;
import org.skolbro.core.print.Paper.Fact;
import org.skolbro.core.print.Paper.Part;
import org.skolbro.core.store.StoredDocument;

/** A finalised document (upprättad handling) as it is printed, made of its own stored description alone. */
public final class DocumentPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(PlatformClock.ZONE);
    /** Characters of a footer's parts; a footer is one line. */
    private static final int FOOTER = 48;

    private final Locale language;
    private final Function<Attachment, InputStream> files;

    /** @param files opens a picture */
    public DocumentPaper(Locale language, Function<Attachment, InputStream> files) {
        this.language = language;
        this.files = files;
    }

    /**
     * What one reader sees of a document.
     *
     * @param about names of the children, or of the group
     * @param numbers the children's identity numbers; empty for those who only read
     * @param correction why it corrects another; empty when it does not, or when nothing may lead to that one
     * @param notes what was added to it later, beneath what is written
     */
    public record Seen(String title, List<String> about, List<String> numbers, String unit, String correction,
            Map<String, String> fields, List<Attachment> files, List<String> notes) {
    }

    public Part part(StoredDocument document, Seen seen) {
        return part(document, seen, Map.of());
    }

    /** @param masked fields that are told in passages, some of them masked, instead of as they stand in {@code seen} */
    public Part part(StoredDocument document, Seen seen, Map<String, List<Paper.Passage>> masked) {
        DocumentType type = document.type();
        String name = say(type.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Facts(facts(document, seen)));
        type.fields().forEach(field -> {
            if (masked.containsKey(field.key())) {
                blocks.add(new Paper.Heading(say(field.label())));
                blocks.add(new Paper.Masked(masked.get(field.key())));
            } else {
                field(blocks, field, seen.fields().getOrDefault(field.key(), ""));
            }
        });
        if (!seen.notes().isEmpty()) {
            blocks.add(new Paper.Heading(say(PaperWords.NOTES)));
            seen.notes().forEach(note -> blocks.add(new Paper.Prose(note)));
        }
        type.information().ifPresent(text -> blocks.add(new Paper.Prose(say(text))));
        pictures(blocks, seen.files());
        others(blocks, seen.files());
        String who = String.join(", ", seen.about());
        String footer = who.isEmpty() ? shortened(name) : shortened(who) + " · " + shortened(name);
        String title = seen.title().isBlank() ? name : seen.title();
        return new Part(title, document.date() + " " + name + (title.equals(name) ? "" : ": " + title), footer, blocks);
    }

    private List<Fact> facts(StoredDocument document, Seen seen) {
        List<Fact> facts = new ArrayList<>();
        add(facts, PaperWords.ABOUT, String.join(", ", seen.about()));
        add(facts, PaperWords.NUMBER, String.join(", ", seen.numbers()));
        add(facts, PaperWords.TYPE, say(document.type().name()));
        add(facts, PaperWords.DATE, document.date().toString());
        add(facts, PaperWords.UNIT, seen.unit());
        add(facts, PaperWords.WRITTEN_BY, document.authorName());
        add(facts, PaperWords.FINALISED, TIME.format(document.finalisedAt()));
        document.decidedBy().ifPresent(name -> add(facts, PaperWords.DECIDED_BY, name));
        add(facts, PaperWords.CORRECTS, seen.correction());
        add(facts, PaperWords.BASIS, document.type().basis().toString());
        add(facts, PaperWords.ID, document.id().toString());
        return facts;
    }

    private void field(List<Block> blocks, Field field, String value) {
        if (value.isBlank()) {
            return;
        }
        blocks.add(new Paper.Heading(say(field.label())));
        switch (field.kind()) {
            case LINE, TEXT, DATE -> blocks.add(new Paper.Prose(value));
            case CHOICE -> blocks.add(new Paper.Prose(label(field, value)));
            case MATRIX -> matrix(blocks, field, Marks.of(value));
        }
    }

    private String label(Field field, String key) {
        return field.choices().stream().filter(choice -> choice.key().equals(key)).findFirst()
            .map(choice -> say(choice.label())).orElse(key);
    }

    private void matrix(List<Block> blocks, Field field, Marks marks) {
        List<String> head = new ArrayList<>(List.of(say(PaperWords.CRITERION)));
        field.choices().forEach(level -> head.add(say(level.label())));
        for (Field.Section section : field.sections()) {
            if (section.criteria().stream().anyMatch(criterion -> at(marks, section, criterion).isPresent())) {
                List<List<String>> rows = section.criteria().stream()
                    .map(criterion -> row(field, criterion, at(marks, section, criterion))).toList();
                blocks.add(new Paper.Table(say(section.label()), head, rows, true));
            }
        }
    }

    private List<String> row(Field field, Field.Choice criterion, Optional<String> reached) {
        List<String> cells = new ArrayList<>(List.of(say(criterion.label())));
        field.choices().forEach(level -> cells.add(reached.filter(level.key()::equals).map(same -> say(level.label())).orElse("")));
        return cells;
    }

    private static Optional<String> at(Marks marks, Field.Section section, Field.Choice criterion) {
        return marks.at(new Marks.Cell(section.key(), criterion.key()));
    }

    private void pictures(List<Block> blocks, List<Attachment> all) {
        List<Attachment> pictures = all.stream().filter(file -> file.mediaType().startsWith("image/")).toList();
        if (!pictures.isEmpty()) {
            blocks.add(new Paper.Heading(say(PaperWords.PICTURES)));
            pictures.forEach(file -> blocks.add(new Paper.Picture(file.fileName(), () -> files.apply(file))));
        }
    }

    private void others(List<Block> blocks, List<Attachment> all) {
        List<List<String>> rows = all.stream().filter(file -> !file.mediaType().startsWith("image/"))
            .map(file -> List.of(file.fileName(), file.mediaType(), Long.toString(file.bytes()), file.sha256())).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Paper.Heading(say(PaperWords.FILES)));
            blocks.add(new Paper.Table("", List.of(say(PaperWords.FILE), say(PaperWords.KIND), say(PaperWords.BYTES), "SHA-256"), rows,
                false));
        }
    }

    private void add(List<Fact> facts, Text label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(say(label), value));
        }
    }

    private String say(Text text) {
        return text.in(language);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= FOOTER ? text
            : text.substring(0, text.offsetByCodePoints(0, FOOTER - 1)).strip() + "…";
    }
}
