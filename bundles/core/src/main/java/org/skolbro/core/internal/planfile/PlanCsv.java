package org.skolbro.core.internal.planfile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.text.Text;

/** A plan as lines that a Swedish spreadsheet opens at once. Columns go by their names, in any order. */
final class PlanCsv {

    private static final String MARK = "\uFEFF";
    /** A spreadsheet would run it as a formula, or takes the apostrophe for its own. */
    private static final String FORMULA = "(?s)'*[=+\\-@\\t\\r].*";

    private PlanCsv() {
    }

    static String write(List<Entry> entries) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Entry.ALL);
            entries.forEach(entry -> csv.writeRecord(Entry.ALL.stream().map(field -> guarded(entry.of(field))).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return text.toString();
    }

    static List<Entry> read(String text) throws Unreadable {
        String plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        List<Entry> entries = new ArrayList<>();
        List<String> heading = List.of();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(plain)).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(plain)) {
            for (CsvRecord line : csv) {
                if (heading.isEmpty()) {
                    heading = heading(line.getFields());
                } else if (line.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    entries.add(entry(heading, line));
                }
                if (entries.size() > PlanFile.MOST_ROWS) {
                    throw new Unreadable(0, "", Complaints.TOO_MANY);
                }
            }
        } catch (CsvParseException | IOException broken) {
            throw new Unreadable(0, "", Complaints.BROKEN_CSV);
        }
        return entries;
    }

    private static List<String> heading(List<String> names) throws Unreadable {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!Entry.ALL.contains(name.strip()) || !seen.add(name.strip())) {
                throw new Unreadable(1, shown(name), Complaints.column());
            }
        }
        for (String needed : List.of(Entry.KIND, "milestone")) {
            if (!seen.contains(needed)) {
                throw new Unreadable(1, needed, Complaints.missing(needed));
            }
        }
        return names.stream().map(String::strip).toList();
    }

    private static Entry entry(List<String> heading, CsvRecord line) throws Unreadable {
        List<String> values = line.getFields();
        int place = (int) line.getStartingLineNumber();
        if (values.size() != heading.size()) {
            throw new Unreadable(place, "", Text.sv("Raden har " + values.size() + " fält, men rubriken har " + heading.size()
                + ". Kontrollera semikolon och citattecken.").en("The line has " + values.size() + " fields, but the heading has "
                + heading.size() + ". Check semicolons and quotes."));
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            fields.put(heading.get(i), bare(values.get(i)));
        }
        return new Entry(place, fields);
    }

    /** A file that went through an English spreadsheet has commas. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    private static String guarded(String value) {
        return value.matches(FORMULA) ? "'" + value : value;
    }

    private static String bare(String value) {
        return value.startsWith("'") && value.matches(FORMULA) ? value.substring(1) : value;
    }

    static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
