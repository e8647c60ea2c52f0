package org.skolbro.core.internal.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.skolbro.api.text.Text;
import org.skolbro.core.internal.extract.Cells.Cell;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Block;
import org.skolbro.core.print.Paper.Fact;
import org.skolbro.core.print.Paper.Part;
import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Holds;
import org.skolbro.core.store.PersonDataStore.Table;

/** The extract for people: a first sheet, then a part for each chapter that has anything. */
final class ExtractPages {

    /** More columns than these are too narrow to be read; then each row is a list of facts. */
    private static final int WIDEST = 5;
    private static final Text TIMES = Text.sv("Antal").en("Times");
    private static final Text WHEN = Text.sv("När").en("When");
    private static final Text EACH = Text.sv("Varje rad för sig finns i registerutdrag.json.").en("Each line by itself is in registerutdrag.json.");
    private static final Text EMPTY = Text.sv("Inget finns om").en("There is nothing about");

    private final Locale language;
    private final String footer;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();

    ExtractPages(Locale language, String footer) {
        this.language = language;
        this.footer = footer;
    }

    /** Rows of a table as they come; what there may be thousands of is counted, and not kept. */
    final class Rows {

        private final Table table;
        private final List<List<String>> rows = new ArrayList<>();
        private final Map<List<String>, Tally> counted = new LinkedHashMap<>();
        private final boolean counts;

        Rows(Table table) {
            this.table = table;
            counts = table.chapter() == Chapter.AUDIT || table.name().equals("document_written");
        }

        void add(List<Cell> cells) {
            if (counts) {
                counted.computeIfAbsent(shown().filter(i -> !isWhen(i)).mapToObj(i -> cells.get(i).said()).toList(), none -> new Tally())
                    .add(cells.get(when()).said());
            } else {
                rows.add(cells.stream().map(Cell::said).toList());
            }
        }

        private IntStream shown() {
            return IntStream.range(0, table.columns().size()).filter(i -> switch (table.columns().get(i).name()) {
                case "actor", "reference", "detail", "finalised_at", "erased_at" -> !counts;
                default -> true;
            });
        }

        private boolean isWhen(int column) {
            return table.columns().get(column).holds() == Holds.TIME || table.columns().get(column).name().equals("document_date");
        }

        private int when() {
            return IntStream.range(0, table.columns().size()).filter(this::isWhen).findFirst().orElseThrow();
        }

        private String heading(int column) {
            return Codes.heading(table.columns().get(column).name(), language);
        }

        private void print(List<Block> to) {
            if (!counted.isEmpty()) {
                List<String> head = new ArrayList<>(shown().filter(i -> !isWhen(i)).mapToObj(this::heading).toList());
                head.addAll(List.of(say(TIMES), say(WHEN)));
                to.add(new Paper.Table(Codes.table(table.name(), language), head, counted.entrySet().stream()
                    .map(group -> group.getValue().after(group.getKey())).toList(), false));
                to.add(new Paper.Prose(say(EACH)));
            } else if (!rows.isEmpty()) {
                printRows(to);
            }
        }

        private void printRows(List<Block> to) {
            List<Integer> told = IntStream.range(0, table.columns().size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isBlank())).boxed().toList();
            if (told.size() > WIDEST) {
                to.add(new Paper.Heading(Codes.table(table.name(), language)));
                rows.forEach(row -> to.add(new Paper.Facts(told.stream().filter(i -> !row.get(i).isBlank())
                    .map(i -> new Fact(heading(i), row.get(i))).toList())));
            } else if (!told.isEmpty()) {
                to.add(new Paper.Table(Codes.table(table.name(), language), told.stream().map(this::heading).toList(),
                    rows.stream().map(row -> told.stream().map(row::get).toList()).toList(), false));
            }
        }
    }

    private static final class Tally {

        private long times;
        private String first = "";
        private String last = "";

        private void add(String when) {
            times++;
            first = first.isEmpty() ? when : first;
            last = when;
        }

        private static String day(String when) {
            return when.substring(0, Math.min(10, when.length()));
        }

        private List<String> after(List<String> group) {
            List<String> cells = new ArrayList<>(group);
            cells.addAll(List.of(Long.toString(times), day(first).equals(day(last)) ? day(first) : day(first) + " – " + day(last)));
            return cells;
        }
    }

    Rows rows(Table table) {
        return new Rows(table);
    }

    void end(Rows rows) {
        rows.print(blocks);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void end(Chapter chapter, String kept) {
        ExtractWords.About about = ExtractWords.of(chapter);
        String title = say(about.title());
        if (blocks.isEmpty()) {
            empty.add(title.toLowerCase(language));
            return;
        }
        List<Fact> facts = new ArrayList<>(List.of(fact(ExtractWords.WHY, about.purpose()), fact(ExtractWords.LAW, about.basis()),
            fact(ExtractWords.SOURCE, about.source()), fact(ExtractWords.RECEIVERS, about.receivers())));
        if (!kept.isEmpty()) {
            facts.add(new Fact(say(ExtractWords.KEPT), kept));
        }
        blocks.addFirst(new Paper.Facts(facts));
        parts.add(new Part(title, title, footer, blocks));
        blocks = new ArrayList<>();
    }

    Paper paper(String name, List<Fact> head) {
        List<Block> first = new ArrayList<>(List.of(new Paper.Facts(head)));
        first.add(new Paper.Heading(say(ExtractWords.RIGHTS_TITLE)));
        List.of(ExtractWords.RIGHTS, ExtractWords.SOURCE_RIGHTS, ExtractWords.NO_MACHINE, ExtractWords.MASKED)
            .forEach(text -> first.add(new Paper.Prose(say(text))));
        if (!empty.isEmpty()) {
            first.add(new Paper.Prose(say(EMPTY) + ": " + String.join(", ", empty) + "."));
        }
        String title = say(ExtractWords.TITLE) + ": " + name;
        parts.addFirst(new Part(title, say(ExtractWords.TITLE), footer, first));
        return new Paper(language, title, parts.size() == 1 ? "" : say(ExtractWords.CONTENTS), parts);
    }

    private Fact fact(Text label, Text value) {
        return new Fact(say(label), say(value));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
