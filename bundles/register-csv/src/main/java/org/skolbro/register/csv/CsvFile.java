package org.skolbro.register.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;

import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RowReader;
import org.skolbro.register.csv.Lines.Line;

/** One file whose structure is sound. {@code rows} counts lines, so that a field with line breaks makes it too many. */
record CsvFile(RegisterFile file, Container.Entry entry, Heading heading, long rows) {

    /** Reads the file from its first to its last byte. */
    static CsvFile checked(RegisterFile file, Container.Entry entry) throws IOException {
        try (Lines lines = new Lines(entry.open())) {
            return checked(file, entry, lines);
        }
    }

    private static CsvFile checked(RegisterFile file, Container.Entry entry, Lines lines) throws IOException {
        try {
            Line first = lines.next();
            if (first == null || first.text().isBlank()) {
                throw new Unsound(Reasons.empty(file.fileName()));
            }
            Heading heading = Heading.of(file, first.text());
            long rows = 0;
            while (lines.next() != null) {
                rows++;
            }
            return new CsvFile(file, entry, heading, rows);
        } catch (CharacterCodingException e) {
            throw new Unsound(Reasons.notUtf8(file.fileName(), Encoding.firstBadLine(entry)));
        }
    }

    void read(RowReader reader) throws IOException {
        try (Lines lines = new Lines(entry.open())) {
            lines.next();
            new Records(file, heading, lines).read(reader);
        }
    }
}
