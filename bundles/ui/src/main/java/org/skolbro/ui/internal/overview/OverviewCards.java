package org.skolbro.ui.internal.overview;

import java.util.List;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.OverviewPlan.Matter;
import org.skolbro.ui.view.StatusChip;

/** The same on a phone: each child with what there is to say about her. */
final class OverviewCards extends UnorderedList {

    private final Here here;
    private final Words words;
    private final List<Matter> columns;

    OverviewCards(Here here, List<Matter> columns) {
        this.here = here;
        this.columns = columns;
        words = Words.of(here);
        addClassNames("overview-cards");
    }

    void show(List<Row> rows) {
        removeAll();
        rows.forEach(row -> add(card(row)));
    }

    private ListItem card(Row row) {
        Div chips = new Div();
        chips.addClassName("chips");
        IntStream.range(0, columns.size()).filter(at -> row.cell(at).mark() != Mark.NONE).forEach(at -> chips.add(chip(row, at)));
        Anchor name = new Anchor("/barn/" + row.child().id(), row.child().name().full());
        name.addClassName("strong");
        return new ListItem(name, chips);
    }

    private Component chip(Row row, int at) {
        Cell cell = row.cell(at);
        StatusChip chip = StatusChip.saying(words.say("overview.chip", here.say(columns.get(at).heading()), cell.in(words)),
            cell.mark().icon(), cell.tone());
        return cell.path().<Component>map(path -> new Anchor("/" + path, chip)).orElse(chip);
    }
}
