package org.skolbro.form.preschool.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The overview as lines of a file: the word and its day in columns of their own, so that both can be sorted. */
record Export(List<Matter> matters, Words words) {

    Stream<List<String>> of(List<Row> rows) {
        return Stream.concat(Stream.of(heading()), rows.stream().map(this::line));
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(words.say("year.child")));
        for (Matter matter : matters) {
            String name = words.word("column", matter);
            heading.addAll(List.of(name, words.say("csv.day", name)));
        }
        return heading;
    }

    private List<String> line(Row row) {
        List<String> line = new ArrayList<>(List.of(row.child().name().full()));
        for (Matter matter : matters) {
            Cell cell = row.cell(matter);
            line.addAll(List.of(words.word("mark", cell.mark()), cell.day().map(LocalDate::toString).orElse("")));
        }
        return line;
    }
}
