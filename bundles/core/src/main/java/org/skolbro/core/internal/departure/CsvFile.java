package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.skolbro.core.internal.csv.SpreadsheetCsv;

/** Rows for standard tools: semicolons, one line feed, UTF-8 without a mark; nothing in them that a spreadsheet would run. */
final class CsvFile {

    private final CsvWriter csv;

    CsvFile(OutputStream out, List<String> heading) {
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(heading);
    }

    void row(List<String> values) {
        csv.writeRecord(values.stream().map(SpreadsheetCsv::guarded).toList());
    }

    /** What was written is with the stream then, which stays open. */
    void end() {
        try {
            csv.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
