package org.skolbro.ui.internal.departure;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.access.Role;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.document.LeftOut;
import org.skolbro.ui.internal.list.LeftOutTable;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** One departure, from asking to the signed summary. */
public final class DepartureView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Departures departures;
    private final Jobs jobs;
    private DepartureId id;

    public DepartureView(Here here, Departures departures, Jobs jobs) {
        super(Words.of(here).say("departure.one"), List.of());
        this.here = here;
        this.departures = departures;
        this.jobs = jobs;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "departure", DepartureId::parse);
        refresh();
    }

    private void refresh() {
        Departure departure = departures.departure(here.caller(), id);
        retitle(DeparturesView.name(words, departure), List.of(new Crumb(words.say("departure.title"), "lamna")));
        lead(departure.reason());
        Div parts = new Div(head(departure));
        parts.addClassName("stack");
        boolean mayAct = here.caller().roles().contains(Role.ARCHIVIST) || here.caller().roles().contains(Role.ADMINISTRATOR);
        if (mayAct && departure.state() != Departure.State.DONE && departure.state() != Departure.State.CANCELLED) {
            parts.add(new DeparturePanel(here, departures, jobs, departure, this::refresh));
        }
        List<LeftOut> left = departures.leftOut(here.caller(), id);
        if (!left.isEmpty()) {
            parts.add(new LeftOutTable(words, left, "ej-packade.csv"));
        }
        if (departure.totals().parts() == 0) {
            parts.add(new SizePanel(words, departure.size()));
        } else {
            parts.add(new H2(words.say("departure.parts")), grid());
        }
        content(parts);
    }

    private Component head(Departure departure) {
        Div chips = new Div(DeparturesView.chip(words, departure));
        chips.addClassName("chips");
        if (departure.totals().parts() > 0) {
            chips.add(new Span(words.say("departure.totals", departure.totals().parts(), departure.totals().written(), departure.totals().documents(),
                words.size(departure.totals().bytes()))));
        }
        Div head = new Div(chips);
        head.add(new Paragraph(words.say("departure.asked", departure.asked().name(), words.moment(departure.asked().at()))));
        departure.approved().ifPresent(who -> head.add(new Paragraph(words.say("departure.approved", who.name(), words.moment(who.at())))));
        head.add(departure.sealedFor().isEmpty() ? new Paragraph(words.say("departure.unsealed"))
            : new Paragraph(new Span(words.say("departure.sealed") + " "), fingerprint(departure.sealedFor())));
        departure.reckoning().ifPresent(sums -> {
            head.add(new Paragraph(words.say(sums.agrees() ? "departure.agrees" : "departure.disagrees", sums.ledger(), sums.present(),
                sums.destroyed(), sums.missing(), sums.leftOut())));
            if (sums.agrees()) {
                head.add(new Paragraph(words.say("departure.where", departure.id().toString())));
                head.add(new Paragraph(words.say("departure.protocols", departure.totals().protocols())));
                head.add(new Paragraph(new Span(words.say("departure.summary") + " "), fingerprint(sums.sha256())));
            }
        });
        if (departure.totals().failed() > 0) {
            head.add(new Paragraph(words.say("departure.failed", departure.totals().failed())));
        }
        head.addClassName("stack-close");
        return head;
    }

    private static Span fingerprint(String hex) {
        Span print = new Span(hex);
        print.addClassName("fingerprint");
        return print;
    }

    private Component grid() {
        Grid<DeparturePart> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("28rem");
        grid.addColumn(part -> words.word("departure.kind", part.kind())).setHeader(words.say("departure.part")).setWidth("14rem").setFlexGrow(1)
            .setFrozen(true);
        grid.addColumn(DeparturePart::name).setHeader(words.say("departure.folder")).setWidth("11rem").setFlexGrow(0);
        grid.addComponentColumn(this::state).setHeader(words.say("departure.state")).setWidth("10rem").setFlexGrow(1);
        number(grid, "departure.documents", part -> words.count(part.documents()));
        number(grid, "departure.files", part -> words.count(part.files()));
        number(grid, "departure.bytes", part -> part.bytes() == 0 ? "–" : words.size(part.bytes()));
        new Slices<DeparturePart>(page -> departures.parts(here.caller(), id, page)).feed(grid);
        return grid;
    }

    private void number(Grid<DeparturePart> grid, String header, ValueProvider<DeparturePart, String> value) {
        grid.addColumn(value).setHeader(words.say(header)).setWidth("8rem").setFlexGrow(0).setTextAlign(ColumnTextAlign.END);
    }

    private Component state(DeparturePart part) {
        return switch (part.state()) {
            case WAITING -> StatusChip.of(Status.WAITING, here);
            case WRITTEN -> StatusChip.of(Status.DONE, here);
            case FAILED -> new Div(StatusChip.of(Status.FAILED, here), new Span(words.say("delivery.fault", part.fault())));
        };
    }
}
