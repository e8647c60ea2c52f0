package org.skolbro.core.internal.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Lines with semicolons, in UTF-8 that says so, with nothing in them that a spreadsheet would run. */
public final class SpreadsheetCsv {

    /** Stands first in the file. */
    public static final String MARK = "\uFEFF";

    /** A spreadsheet would run it as a formula, or takes the apostrophe for its own. */
    private static final String FORMULA = "(?s)'*[=+\\-@\\t\\r].*";

    private SpreadsheetCsv() {
    }

    /** The mark, and a line for each record. */
    public static String of(List<String> heading, List<List<String>> records) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(heading);
            records.forEach(record -> csv.writeRecord(record.stream().map(SpreadsheetCsv::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return text.toString();
    }

    /** As it may stand in a file. */
    public static String guarded(String value) {
        return value.matches(FORMULA) ? "'" + value : value;
    }

    /** What was written, from what stands in the file. */
    public static String unguarded(String value) {
        return value.startsWith("'") && value.matches(FORMULA) ? value.substring(1) : value;
    }
}
