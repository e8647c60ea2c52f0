package org.skolbro.form.preschool.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Style;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Notice;
import org.skolbro.ui.view.StatusChip;

/** The table itself: the child's name stays while one scrolls, each cell leads somewhere. */
final class YearGrid extends Grid<Row> {

    private static final String NAME = "name";

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
        getStyle().set("--vaadin-grid-cell-padding", "8px");
        setMultiSort(false);
        getElement().setAttribute("aria-label", words.say("year.table"));
        addComponentColumn(this::name).setKey(NAME).setHeader(words.say("year.child")).setFrozen(true)
            .setWidth("9.5rem").setFlexGrow(1).setComparator(byName).setSortable(true);
        matters.forEach(this::column);
        ListOrder.keep(this, "preschool.year.order");
    }

    private void column(Matter matter) {
        addComponentColumn(row -> cell(row, matter)).setKey(matter.name()).setHeader(words.word("column", matter))
            .setAutoWidth(true).setFlexGrow(1).setSortable(true).setComparator(Comparator
                .comparing((Row row) -> row.cell(matter), Cell.BY_DAY).thenComparing(byName));
    }

    private Component name(Row row) {
        Anchor name = new Anchor("/barn/" + row.child().id(), row.child().name().full());
        name.getStyle().setWhiteSpace(Style.WhiteSpace.NORMAL);
        return filling(name);
    }

    private Component cell(Row row, Matter matter) {
        Cell cell = row.cell(matter);
        StatusChip chip = StatusChip.saying(cell.in(words), cell.mark().icon(), cell.mark().tone());
        if (cell.document().isPresent()) {
            return link("/handling/" + cell.document().get() + "?barn=" + row.child().id(), chip, "year.open", row, matter);
        }
        if (matter == Matter.CONSENT) {
            return link("/barn/" + row.child().id(), chip, "year.consents", row, matter);
        }
        Optional<DocumentType> type = matter.type().filter(written -> matter.isWrittenBy(here.caller()));
        return type.<Component>map(written -> writing(row, matter, written, chip)).orElse(chip);
    }

    private Component link(String address, StatusChip chip, String sentence, Row row, Matter matter) {
        Anchor link = new Anchor(address, chip);
        link.getStyle().setTextDecoration("none");
        link.getElement().setAttribute("aria-label", sentence(sentence, row, matter));
        return filling(link);
    }

    private Component writing(Row row, Matter matter, DocumentType type, StatusChip chip) {
        NativeButton write = new NativeButton();
        write.add(chip);
        write.getStyle().setBorder("0").setBackground("none").setCursor("pointer").setWidth("calc(100% + 20px)")
            .setTextAlign(Style.TextAlign.LEFT).set("font", "inherit");
        write.getElement().setAttribute("aria-label", sentence("year.write", row, matter));
        write.addClickListener(click -> go(services.write(here.caller(), type, row.child().id())));
        return filling(write);
    }

    /** The whole cell is the target, for a finger too; what is focused is outlined inside, where the cell does not cut. */
    private static <C extends Component & HasStyle> C filling(C target) {
        target.getStyle().setDisplay(Style.Display.BLOCK).setMaxWidth("none").setMargin("-10px").setPadding("10px")
            .set("outline-offset", "-4px");
        return target;
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
