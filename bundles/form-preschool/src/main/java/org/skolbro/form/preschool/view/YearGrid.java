package org.skolbro.form.preschool.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Notice;
import org.skolbro.ui.view.StatusChip;

/** The table itself: the child's name stays while one scrolls, each cell leads somewhere. */
final class YearGrid extends Grid<Row> {

    private static final String NAME = "name";

    /** The whole cell is the target, for a finger too; what is focused is outlined inside, where the cell does not cut. */
    private static final String FILLING = "display: block; max-width: none; margin: -10px; padding: 10px; outline-offset: -4px";
    /** Made in the browser: as components, each letter in the filter would make a thousand of them anew on the server. */
    private static final String CELL = """
        ${item.href
            ? html`<a href="${item.href}" aria-label="${item.sentence}" style="FILLING; text-decoration: none">CHIP</a>`
            : item.writes
                ? html`<button type="button" aria-label="${item.sentence}" @click="${write}" style="FILLING; border: 0; background: none;
                    cursor: pointer; width: calc(100% + 20px); text-align: left; font: inherit">CHIP</button>`
                : html`CHIP`}
        """.strip().replace("FILLING", FILLING).replace("CHIP", StatusChip.TEMPLATE);

    private final Here here;
    private final YearServices services;
    private final Words words;
    private final Comparator<Row> byName;

    YearGrid(Here here, YearServices services, List<Matter> matters) {
        this.here = here;
        this.services = services;
        words = Words.in(here.locale());
        byName = ListOrder.alphabetical(here.locale(), Row::sortKey);
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        // seven columns fit beside the menu of a desk screen
        getStyle().set("--vaadin-grid-cell-padding", "6px");
        setMultiSort(false);
        getElement().setAttribute("aria-label", words.say("year.table"));
        addColumn(name()).setKey(NAME).setHeader(words.say("year.child")).setFrozen(true)
            .setWidth("8.5rem").setFlexGrow(1).setComparator(byName).setSortable(true);
        matters.forEach(this::column);
        ListOrder.keep(this, "preschool.year.order");
    }

    private void column(Matter matter) {
        addColumn(cell(matter)).setKey(matter.name()).setHeader(words.word("column", matter))
            .setAutoWidth(true).setFlexGrow(1).setSortable(true).setComparator(Comparator
                .comparing((Row row) -> row.cell(matter), Cell.BY_DAY).thenComparing(byName));
    }

    private LitRenderer<Row> name() {
        return LitRenderer.<Row>of("<a href=\"${item.href}\" style=\"" + FILLING + "; white-space: normal\">${item.name}</a>")
            .withProperty("href", row -> "/barn/" + row.child().id()).withProperty("name", row -> row.child().name().full());
    }

    private LitRenderer<Row> cell(Matter matter) {
        return StatusChip.filling(LitRenderer.<Row>of(CELL), row -> row.cell(matter).in(words), row -> row.cell(matter).mark().icon(),
                row -> row.cell(matter).mark().tone())
            .withProperty("href", row -> address(row, matter).orElse(""))
            .withProperty("writes", row -> matter.isWrittenBy(here.caller()))
            .withProperty("sentence", row -> sentence(row, matter))
            .withFunction("write", row -> matter.type().filter(type -> matter.isWrittenBy(here.caller()))
                .ifPresent(type -> go(services.write(here.caller(), type, row.child().id()))));
    }

    private static Optional<String> address(Row row, Matter matter) {
        return row.cell(matter).document().map(document -> "/handling/" + document + "?barn=" + row.child().id())
            .or(() -> matter == Matter.CONSENT ? Optional.of("/barn/" + row.child().id()) : Optional.empty());
    }

    private String sentence(Row row, Matter matter) {
        return sentence(row.cell(matter).document().isPresent() ? "year.open" : matter == Matter.CONSENT ? "year.consents" : "year.write",
            row, matter);
    }

    private String sentence(String key, Row row, Matter matter) {
        return words.say(key, row.child().name().full(), words.word("column", matter), row.cell(matter).in(words));
    }

    private void go(Outcome<DocumentId> outcome) {
        switch (outcome) {
            case Outcome.Done<DocumentId>(DocumentId draft) -> getUI().ifPresent(ui -> ui.navigate("skriv/" + draft));
            case Outcome.Refused<DocumentId> no -> Notice.refused(no);
        }
    }
}
