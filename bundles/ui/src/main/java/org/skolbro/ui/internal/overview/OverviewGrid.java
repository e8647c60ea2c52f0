package org.skolbro.ui.internal.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field.Choice;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.OverviewPlan.Matter;
import org.skolbro.ui.view.StatusChip;

/** The table itself: the name stays while one scrolls, each cell leads somewhere. */
public final class OverviewGrid extends Grid<Row> {

    private static final String NAME = "name";
    private static final String LEVEL = "level.";

    private final Here here;
    private final Words words;
    private final List<Matter> columns;
    private final BiConsumer<DocumentType, Row> write;
    private final Comparator<Row> byName;
    private Optional<LevelsChoice> levels = Optional.empty();

    /** @param write begins a document about somebody */
    OverviewGrid(Here here, String form, List<Matter> columns, BiConsumer<DocumentType, Row> write) {
        this.here = here;
        this.columns = columns;
        this.write = write;
        words = Words.of(here);
        byName = words.alphabetical(Row::sortKey);
        addThemeVariants(GridVariant.NO_BORDER);
        addClassName("overview-grid");
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setMultiSort(false);
        getElement().setAttribute("aria-label", words.say("overview.table"));
        addComponentColumn(this::name).setKey(NAME).setHeader(words.say("overview.pupil")).setFrozen(true)
            .setWidth("11rem").setFlexGrow(1).setComparator(byName).setSortable(true);
        IntStream.range(0, columns.size()).forEach(this::column);
        ListOrder.keep(this, form + ".overview.order");
    }

    private void column(int at) {
        addComponentColumn(row -> cell(row, at)).setKey(Integer.toString(at)).setHeader(here.say(columns.get(at).heading()))
            .setAutoWidth(true).setFlexGrow(0).setSortable(true)
            .setComparator(Comparator.comparing((Row row) -> row.cell(at), Cell.BY_NEED).thenComparing(byName));
    }

    /** Hides what is never written about such a group. */
    void within(SchoolType code) {
        IntStream.range(0, columns.size()).forEach(at -> getColumnByKey(Integer.toString(at)).setVisible(columns.get(at).isWithin(code)));
    }

    /** How many lack something, under the heading of what is asked of everybody. */
    void count(List<Row> rows) {
        IntStream.range(0, columns.size()).forEach(at -> {
            Grid.Column<Row> column = getColumnByKey(Integer.toString(at));
            String name = here.say(columns.get(at).heading());
            if (rows.stream().map(row -> row.cell(at).mark()).anyMatch(mark -> mark == Mark.DONE || mark.lacks())
                && columns.get(at).isAskedOfEverybody()) {
                Span note = new Span(words.say("overview.lacking", rows.stream().filter(row -> row.cell(at).mark().lacks()).count()));
                note.addClassName("quiet");
                Div heading = new Div(new Span(name), note);
                heading.addClassName("two-lines");
                column.setHeader(heading);
            } else {
                column.setHeader(name);
            }
        });
    }

    void show(Optional<LevelsChoice> choice) {
        levels.ifPresent(old -> old.section().criteria().forEach(criterion -> removeColumnByKey(LEVEL + criterion.key())));
        levels = choice;
        choice.ifPresent(now -> now.section().criteria().forEach(criterion -> addComponentColumn(row -> level(row, now, criterion))
            .setKey(LEVEL + criterion.key()).setHeader(upright(criterion)).setWidth(width(now)).setFlexGrow(0).setSortable(true)
            .setComparator(Comparator.comparingInt((Row row) -> now.at(row, criterion).map(LevelsChoice.Reached::rank).orElse(0))
                .thenComparing(byName))));
    }

    private static String width(LevelsChoice choice) {
        return choice.section().criteria().size() > 8 ? "3rem" : "4rem";
    }

    private Component upright(Choice criterion) {
        Span word = new Span(here.say(criterion.label()));
        word.addClassName("upright");
        word.getElement().setAttribute("title", here.say(criterion.label()));
        return word;
    }

    private Component name(Row row) {
        Anchor name = new Anchor("/barn/" + row.child().id(), row.child().name().full());
        name.addClassName("overview-cell");
        return name;
    }

    private Component cell(Row row, int at) {
        Cell cell = row.cell(at);
        Matter column = columns.get(at);
        StatusChip chip = StatusChip.saying(cell.in(words), cell.mark().icon(), cell.tone());
        String said = words.say(cell.path().isPresent() ? "overview.open" : "overview.write", row.child().name().full(),
            here.say(column.heading()), cell.in(words));
        if (cell.path().isPresent()) {
            Anchor link = new Anchor("/" + cell.path().get(), chip);
            link.addClassName("overview-cell");
            link.getElement().setAttribute("aria-label", said);
            return link;
        }
        return Writing.writable(here, column).<Component>map(type -> {
            NativeButton button = new NativeButton();
            button.add(chip);
            button.addClassName("overview-cell");
            button.getElement().setAttribute("aria-label", said);
            button.addClickListener(click -> write.accept(type, row));
            return button;
        }).orElse(chip);
    }

    private Component level(Row row, LevelsChoice choice, Choice criterion) {
        Optional<LevelsChoice.Reached> reached = choice.at(row, criterion);
        if (reached.isEmpty()) {
            Span none = new Span("–");
            none.addClassNames("quiet", "overview-level");
            none.getElement().setAttribute("role", "img").setAttribute("aria-label", words.say("overview.no-level"));
            return none;
        }
        String word = here.say(reached.get().level().label());
        Anchor link = new Anchor("/handling/" + row.written(choice.type().id()).orElseThrow().document() + "?barn=" + row.child().id(),
            reached.get().sign(here));
        link.addClassNames("overview-level", reached.get().rank() == 1 ? "tone-warn" : "tone-info");
        link.getElement().setAttribute("title", word).setAttribute("aria-label",
            words.say("overview.open", row.child().name().full(), here.say(criterion.label()), word));
        return link;
    }
}
