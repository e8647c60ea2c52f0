package org.skolbro.ui.internal.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan.Matter;

/** The overview as lines of a file: each word and its day in columns of their own, so that both can be sorted. */
record OverviewExport(Here here, List<Matter> columns, SchoolType code, Optional<LevelsChoice> levels) {

    Stream<List<String>> of(Stream<Row> rows) {
        return Stream.concat(Stream.of(heading()), rows.map(this::line));
    }

    private List<String> heading() {
        Words words = Words.of(here);
        List<String> heading = new ArrayList<>(List.of(words.say("overview.pupil")));
        columns.stream().filter(column -> column.isWithin(code)).forEach(column -> heading.addAll(List.of(here.say(column.heading()),
            words.say("overview.csv.day", here.say(column.heading())))));
        levels.ifPresent(choice -> choice.section().criteria().forEach(criterion -> heading.add(choice.isAlone()
            ? here.say(criterion.label()) : here.say(choice.section().label()) + ": " + here.say(criterion.label()))));
        return heading;
    }

    private List<String> line(Row row) {
        Words words = Words.of(here);
        List<String> line = new ArrayList<>(List.of(row.child().name().full()));
        IntStream.range(0, columns.size()).filter(at -> columns.get(at).isWithin(code)).mapToObj(row::cell)
            .forEach(cell -> line.addAll(List.of(cell.word(words), cell.day().map(words::day).orElse(""))));
        levels.ifPresent(choice -> choice.section().criteria().forEach(criterion -> line.add(
            choice.at(row, criterion).map(reached -> here.say(reached.level().label())).orElse(""))));
        return line;
    }
}
