package org.skolbro.ui.internal.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.text.Words;

/** How many more or fewer documents are due by a day, and of which type; types with as many are only counted. */
final class DifferenceTable extends Section {

    private record Kind(String schoolType, String type, Text name) {
    }

    private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::schoolType).thenComparing(Kind::type);

    private final Words words;

    DifferenceTable(Words words, Plan before, Plan after, Forecast old, Forecast now) {
        this.words = words;
        addClassName("stack");
        LocalDate until = now.periods().getFirst();
        long more = now.total() - old.total();
        Paragraph effect = new Paragraph(words.say(more > 0 ? "compare.more" : more < 0 ? "compare.fewer" : "compare.as-many",
            words.count(Math.abs(more)), words.day(until), before.version()));
        effect.addClassName("strong");
        add(new H2(words.say("compare.effect")), effect);
        Map<Kind, long[]> sums = new TreeMap<>(ORDER);
        add(sums, old, 0);
        add(sums, now, 1);
        long same = sums.values().stream().filter(counts -> counts[0] == counts[1]).count();
        sums.values().removeIf(counts -> counts[0] == counts[1]);
        if (same > 0) {
            Paragraph others = new Paragraph(words.say("compare.kinds-same", same));
            others.addClassName("quiet");
            add(others);
        }
        if (sums.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        table.getHead().add(new NativeTableRow(new NativeTableHeaderCell(words.say("plan.school-type")),
            new NativeTableHeaderCell(words.say("plan.record")), number(words.say("plan.version.heading", before.version())),
            number(words.say("plan.version.heading", after.version())), number(words.say("compare.difference"))));
        sums.forEach((kind, counts) -> table.getBody().add(new NativeTableRow(new NativeTableCell(kind.schoolType()),
            new NativeTableCell(words.say(kind.name())), cell(words.count(counts[0])), cell(words.count(counts[1])),
            cell(signed(counts[1] - counts[0])))));
        add(new WideTable(words.say("compare.effect"), table));
    }

    private static void add(Map<Kind, long[]> sums, Forecast forecast, int column) {
        forecast.rows().forEach(row -> sums.computeIfAbsent(new Kind(RuleWords.code(row.schoolType()), row.type().value(), row.typeName()),
            first -> new long[2])[column] += row.holdings());
    }

    private String signed(long difference) {
        return difference == 0 ? "–" : (difference > 0 ? "+" : "−") + words.count(Math.abs(difference));
    }

    private static NativeTableHeaderCell number(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
