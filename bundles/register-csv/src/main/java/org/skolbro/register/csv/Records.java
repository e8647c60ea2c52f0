package org.skolbro.register.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.api.text.Text;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RowReader;
import org.skolbro.register.csv.Lines.Line;

import de.siegmar.fastcsv.reader.CsvParseException;

/**
 * Rows out of lines. A quoted field may span lines (RFC 4180), so one quote too few could swallow the rest of the file:
 * lines are joined only as long as that gives a sound row, otherwise the first is broken and the others are read anew.
 */
final class Records {

    /** A field with line breaks is an accident in these files; no accident is longer. */
    private static final int LINES = 20;

    private final RegisterFile file;
    private final Heading heading;
    private final Lines lines;
    private final Deque<Line> again = new ArrayDeque<>();

    Records(RegisterFile file, Heading heading, Lines lines) {
        this.file = file;
        this.heading = heading;
        this.lines = lines;
    }

    void read(RowReader reader) throws IOException {
        boolean wanted = true;
        for (Line line = next(); line != null && wanted; line = wanted ? next() : null) {
            if (!line.text().isBlank()) {
                wanted = read(line, reader);
            }
        }
    }

    private boolean read(Line line, RowReader reader) throws IOException {
        if (!line.isWhole()) {
            return reader.broken(fault(line, heading.name(place(line.text())), Kind.TOO_LONG, Reasons.FIELD_TOO_LONG));
        }
        String[] values = parsed(line.text());
        if (values == null && isOpen(line.text())) {
            values = joined(line);
        }
        if (values == null) {
            return reader.broken(fault(line, heading.name(0), Kind.WRONG_FORMAT, Reasons.QUOTES));
        }
        if (values.length != heading.size()) {
            return reader.broken(fault(line, heading.name(values.length), Kind.WRONG_COLUMN_COUNT, Reasons.COLUMN_COUNT));
        }
        return reader.row(line.number(), heading.sorted(values));
    }

    /** The row that starts with the line, or null after putting back what was read beyond it. */
    private String[] joined(Line first) throws IOException {
        List<Line> beyond = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        while (beyond.size() < LINES && isOpen(text)) {
            Line line = next();
            if (line == null) {
                break;
            }
            beyond.add(line);
            text.append('\n').append(line.text());
        }
        boolean sound = !isOpen(text) && beyond.stream().allMatch(Line::isWhole);
        String[] values = sound ? parsed(text.toString()) : null;
        if (values != null && values.length == heading.size()) {
            return values;
        }
        beyond.reversed().forEach(again::push);
        return null;
    }

    private Line next() throws IOException {
        return again.isEmpty() ? lines.next() : again.pop();
    }

    private String[] parsed(String text) {
        try {
            return heading.parse(text);
        } catch (CsvParseException e) {
            return null;
        }
    }

    /** How many separators stand before the end, quotes not minded: the place of the field that would not end. */
    private int place(String text) {
        return (int) text.chars().filter(character -> character == heading.separator()).count();
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(character -> character == '"').count() % 2 == 1;
    }

    private RowFault fault(Line line, String field, Kind kind, Text whatToDo) {
        return new RowFault(file.fileName(), line.number(), field, kind, whatToDo);
    }
}
