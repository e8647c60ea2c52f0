package org.skolbro.ui.internal.delivery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** All deliveries, and the way to a new one. */
public final class DeliveriesView extends Sheet {

    private static final String WORK = "delivery.plan";

    private final Here here;
    private final Words words;
    private final Deliveries deliveries;
    private final Jobs jobs;
    private final Div work = new Div();

    public DeliveriesView(Here here, Deliveries deliveries, Jobs jobs) {
        super(Words.of(here).say("delivery.title"), List.of());
        this.here = here;
        this.deliveries = deliveries;
        this.jobs = jobs;
        words = Words.of(here);
        lead(words.say("delivery.lead"));
        if (here.caller().roles().contains(Role.ARCHIVIST)) {
            Button plan = new Button(words.say("delivery.new"), VaadinIcon.PLUS.create(), click -> new PlanDialog(here, this::plan).open());
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            actions(plan);
        }
        content(work, list(deliveries.all(here.caller())));
    }

    private void plan(String recipient) {
        Job<Outcome<Delivery>> job = jobs.start(here.caller(), WORK, progress -> deliveries.plan(here.caller(), recipient, progress));
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            jobs.forget(job);
            work.removeAll();
            switch (outcome) {
                case Outcome.Done<Delivery>(Delivery delivery) -> UI.getCurrent().navigate("leverans/" + delivery.id());
                case Outcome.Refused<Delivery> no -> Toast.refused(no);
            }
        }));
    }

    private Component list(List<Delivery> all) {
        Grid<Delivery> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(delivery -> new Anchor("/leverans/" + delivery.id(), name(words, delivery)))
            .setHeader(words.say("delivery.one")).setFlexGrow(2).setFrozen(true).setKey("name").setComparator(Comparator.comparing(Delivery::createdAt));
        grid.addComponentColumn(delivery -> chip(delivery, here)).setHeader(words.say("delivery.state")).setAutoWidth(true).setKey("state")
            .setComparator(Comparator.comparing(Delivery::state));
        grid.addColumn(Delivery::recipient).setHeader(words.say("delivery.recipient")).setFlexGrow(2).setKey("recipient")
            .setComparator(words.alphabetical(Delivery::recipient));
        grid.addColumn(delivery -> words.count(delivery.totals().packages())).setHeader(words.say("delivery.children")).setAutoWidth(true)
            .setTextAlign(ColumnTextAlign.END).setKey("children").setComparator(Comparator.comparing(delivery -> delivery.totals().packages()));
        grid.addColumn(delivery -> words.count(delivery.totals().documents())).setHeader(words.say("delivery.documents")).setAutoWidth(true)
            .setTextAlign(ColumnTextAlign.END).setKey("documents").setComparator(Comparator.comparing(delivery -> delivery.totals().documents()));
        grid.addColumn(delivery -> delivery.receipt().map(Delivery.Receipt::reference).orElse("–")).setHeader(words.say("delivery.receipt"))
            .setFlexGrow(1).setKey("receipt");
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.TRUCK, words.say("delivery.none"), words.say("delivery.none.advice")));
        grid.setItems(all);
        ListOrder.keep(grid, "delivery.order");
        Span count = new Span(words.say("delivery.count", all.size()));
        count.addClassName("quiet");
        Div bar = new Div(count, Csv.link(words, "leveranser.csv", () -> export(grid)));
        bar.addClassNames("row", "no-print");
        bar.setVisible(!all.isEmpty());
        Div whole = new Div(bar, grid);
        whole.addClassName("stack");
        return whole;
    }

    private Stream<List<String>> export(Grid<Delivery> grid) {
        List<String> head = Stream.of("delivery.one", "delivery.state", "delivery.recipient", "delivery.children", "delivery.documents",
            "delivery.receipt").map(key -> words.say(key)).toList();
        return Stream.concat(Stream.of(head), ListOrder.rows(grid).map(delivery -> List.of(name(words, delivery), words.word("delivery.state", delivery.state()),
            delivery.recipient(), String.valueOf(delivery.totals().packages()), String.valueOf(delivery.totals().documents()),
            delivery.receipt().map(Delivery.Receipt::reference).orElse(""))));
    }

    static String name(Words words, Delivery delivery) {
        return words.say("delivery.named", words.moment(delivery.createdAt()));
    }

    static StatusChip chip(Delivery delivery, Here here) {
        Words words = Words.of(here);
        String word = words.word("delivery.state", delivery.state());
        return switch (delivery.state()) {
            case PLANNED -> StatusChip.saying(word, VaadinIcon.CLOCK, Status.Tone.WARN);
            case BUILDING -> StatusChip.saying(word, VaadinIcon.PLAY, Status.Tone.INFO);
            case PAUSED -> StatusChip.saying(word, VaadinIcon.PAUSE, Status.Tone.WARN);
            case BUILT -> StatusChip.saying(word, VaadinIcon.PACKAGE, Status.Tone.INFO);
            case DELIVERED -> StatusChip.saying(word, VaadinIcon.TRUCK, Status.Tone.WARN);
            case RECEIVED -> StatusChip.saying(word, VaadinIcon.CHECK, Status.Tone.GOOD);
            case CANCELLED -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }
}
