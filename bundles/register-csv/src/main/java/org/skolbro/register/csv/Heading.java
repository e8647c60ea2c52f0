package org.skolbro.register.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.skolbro.core.register.RegisterFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.StringArrayHandler;

/** The heading of a file: says what separates the fields, and where each column stands. Columns of others are passed over. */
final class Heading {

    private final char separator;
    private final List<String> names;
    private final int[] places;
    private final CsvReaderBuilder parser;
    private final StringArrayHandler handler = StringArrayHandler.of();

    private Heading(RegisterFile file, char separator, String line) {
        this.separator = separator;
        parser = CsvReader.builder().fieldSeparator(separator).allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(false);
        names = Arrays.stream(parse(line)).map(String::strip).toList();
        List<String> known = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        requireAll(file, known);
        places = file.columns().stream().mapToInt(column -> known.indexOf(column.toLowerCase(Locale.ROOT))).toArray();
    }

    static Heading of(RegisterFile file, String line) {
        char separator = count(line, ';') > count(line, ',') ? ';' : ',';
        try {
            return new Heading(file, separator, line);
        } catch (CsvParseException e) {
            throw new Unsound(Reasons.columnsMissing(file.fileName(), file.columns()));
        }
    }

    /** @throws CsvParseException when the quotes do not match */
    String[] parse(String row) {
        return parser.ofSingleCsvRecord(handler, row);
    }

    char separator() {
        return separator;
    }

    int size() {
        return names.size();
    }

    /** The name of the column at the place, or of the last one. */
    String name(int place) {
        return names.get(Math.min(place, names.size() - 1));
    }

    /** In the order of the file's columns. */
    List<String> sorted(String[] values) {
        List<String> sorted = new ArrayList<>(places.length);
        for (int place : places) {
            sorted.add(values[place]);
        }
        return sorted;
    }

    private static void requireAll(RegisterFile file, List<String> known) {
        Set<String> seen = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (String column : file.columns()) {
            String name = column.toLowerCase(Locale.ROOT);
            if (!known.contains(name)) {
                missing.add(column);
            } else if (!seen.add(name) || known.indexOf(name) != known.lastIndexOf(name)) {
                throw new Unsound(Reasons.columnTwice(file.fileName(), column));
            }
        }
        if (!missing.isEmpty()) {
            throw new Unsound(Reasons.columnsMissing(file.fileName(), missing));
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
