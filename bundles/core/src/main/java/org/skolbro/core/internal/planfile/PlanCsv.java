package org.skolbro.core.internal.planfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.csv.SpreadsheetCsv;

/** A plan as lines that a Swedish spreadsheet opens at once. Columns go by their names, in any order. */
final class PlanCsv {

    private PlanCsv() {
    }

    static String write(List<Entry> entries) {
        return SpreadsheetCsv.of(Entry.ALL, entries.stream().map(entry -> Entry.ALL.stream().map(entry::of).toList()).toList());
    }

    static List<Entry> read(String text) throws Unreadable {
        String plain = text.startsWith(SpreadsheetCsv.MARK) ? text.substring(SpreadsheetCsv.MARK.length()) : text;
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
            fields.put(heading.get(i), SpreadsheetCsv.unguarded(values.get(i)));
        }
        return new Entry(place, fields);
    }

    /** A file that went through an English spreadsheet has commas. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
