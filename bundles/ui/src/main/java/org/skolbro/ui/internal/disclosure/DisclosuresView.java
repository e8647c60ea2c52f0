package org.skolbro.ui.internal.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** The register of requests for public documents, the late first. */
public final class DisclosuresView extends Sheet {

    static final String PATH = "utlamnanden";
    private static final String MEMORY = "disclosure.which";

    private enum Which {
        TO_ANSWER, WAITING, CLOSED, ALL;

        boolean shows(DisclosureRow row) {
            boolean closed = row.closed().isPresent();
            return switch (this) {
                case TO_ANSWER -> !closed && !isAnswered(row);
                case WAITING -> !closed && isAnswered(row);
                case CLOSED -> closed;
                case ALL -> true;
            };
        }

        private static boolean isAnswered(DisclosureRow row) {
            return switch (row.state()) {
                case RECEIVED, REVIEWED, DECIDED -> false;
                case HANDED_OUT, REFUSED, WITHDRAWN -> true;
            };
        }
    }

    private final Words words;
    private final Grid<DisclosureRow> grid = new Grid<>();
    private final Span count = new Span();
    private final List<DisclosureRow> all;
    private Which which = Visit.current().recall(MEMORY, Which.class).orElse(Which.TO_ANSWER);

    DisclosuresView(Here here, DisclosureServices services) {
        super(Words.of(here).say("disclosure.title"), List.of());
        words = Words.of(here);
        lead(words.say("disclosure.lead"));
        Button register = new Button(words.say("disclosure.register"), VaadinIcon.PLUS.create(), click -> new RegisterDialog(here, services,
            id -> UI.getCurrent().navigate("utlamnande/" + id)).open());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        actions(register);
        columns();
        count.addClassName("quiet");
        Div bar = new Div(new Segments<>(words.say("disclosure.state"), List.of(Which.values()), choice -> words.word("disclosure.which", choice))
            .chosen(which, this::choose), count, Csv.link(words, "utlamnanden.csv", this::rows));
        bar.addClassNames("row", "no-print");
        content(bar, grid);
        all = services.disclosures().all(here.caller());
        show();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> new Anchor("/utlamnande/" + row.id(), row.number())).setHeader(words.say("disclosure.number"))
            .setFrozen(true).setWidth("7rem").setFlexGrow(0).setKey("number").setComparator(Comparator.comparing(DisclosureRow::received)
                .thenComparing(row -> row.number().length()).thenComparing(DisclosureRow::number));
        grid.addColumn(row -> shortened(row.what())).setHeader(words.say("disclosure.what")).setWidth("14rem").setFlexGrow(4).setKey("what");
        grid.addColumn(row -> words.day(row.received())).setHeader(words.say("disclosure.received")).setAutoWidth(true).setFlexGrow(0)
            .setKey("received").setComparator(Comparator.comparing(DisclosureRow::received));
        grid.addColumn(row -> words.day(row.due())).setHeader(words.say("disclosure.due")).setAutoWidth(true).setFlexGrow(0).setKey("due")
            .setComparator(Comparator.comparing(DisclosureRow::due));
        grid.addColumn(DisclosureRow::responsible).setHeader(words.say("disclosure.responsible")).setWidth("10rem").setFlexGrow(2)
            .setKey("responsible").setComparator(words.alphabetical(DisclosureRow::responsible));
        grid.addColumn(DisclosureRow::documents).setHeader(words.say("disclosure.documents")).setAutoWidth(true).setFlexGrow(0)
            .setKey("documents").setComparator(Comparator.comparing(DisclosureRow::documents));
        grid.addComponentColumn(row -> DisclosureMarks.of(words, row.state(), row.closed().isPresent(), row.late()))
            .setHeader(words.say("disclosure.state")).setWidth("9rem").setFlexGrow(1).setKey("state")
            .setComparator(Comparator.comparing(DisclosureRow::state));
        ListOrder.keep(grid, "disclosure.order");
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, line.offsetByCodePoints(0, Math.min(159, line.codePointCount(0, line.length())))) + "…";
    }

    private void choose(Which chosen) {
        which = chosen;
        Visit.current().remember(MEMORY, which);
        show();
    }

    private void show() {
        List<DisclosureRow> shown = all.stream().filter(which::shows).toList();
        grid.setItems(shown);
        grid.setEmptyStateComponent(all.isEmpty()
            ? new EmptyState(VaadinIcon.INBOX, words.say("disclosure.none"), words.say("disclosure.none.advice"))
            : new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("disclosure.none-such"), ""));
        count.setText(words.say("list.count", shown.size(), all.size()));
    }

    private Stream<List<String>> rows() {
        return Stream.concat(Stream.of(List.of(words.say("disclosure.number"), words.say("disclosure.received"), words.say("disclosure.via"),
            words.say("disclosure.what"), words.say("disclosure.responsible"), words.say("disclosure.due"), words.say("disclosure.documents"),
            words.say("disclosure.state"), words.say("disclosure.closed"))), ListOrder.rows(grid).map(row -> List.of(row.number(),
                words.day(row.received()), words.word("disclosure.way", row.via()), row.what(), row.responsible(), words.day(row.due()),
                Integer.toString(row.documents()), words.word("disclosure.state", row.state()),
                row.closed().map(at -> words.day(Words.dayOf(at))).orElse(""))));
    }
}
