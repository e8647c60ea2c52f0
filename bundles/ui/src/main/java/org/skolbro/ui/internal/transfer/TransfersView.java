package org.skolbro.ui.internal.transfer;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Notice;
import org.skolbro.ui.view.Sheet;

/** Packages that come from other providers, and those that went to them. */
public final class TransfersView extends Sheet {

    private static final long LARGEST_PACKAGE = 2L << 30;
    private static final long LARGEST_RECEIPT = 4L << 20;

    private final Here here;
    private final Words words;
    private final TransferServices services;

    public TransfersView(Here here, TransferServices services) {
        super(Words.of(here).say("transfer.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        lead(words.say("transfer.lead"));
        actions(new Button(words.say("transfer.begin"), VaadinIcon.PLUS.create(), click -> new BeginDialog(here, services).open()));
        refresh();
    }

    private void refresh() {
        Div both = new Div(arrivals(), transfers());
        both.addClassName("stack");
        content(both);
    }

    private Section arrivals() {
        TakeIn<Arrival> upload = new TakeIn<>(here, services.jobs(), LARGEST_PACKAGE,
            (file, bytes, progress) -> services.arrivals().take(here.caller(), file, bytes, progress), this::taken);
        return section("arrival.title", "arrival.lead", arrivalGrid(), "arrival.take", upload);
    }

    /** Of another unit's child she learns only that it has come. */
    private void taken(Arrival arrival) {
        boolean mine = services.arrivals().mine(here.caller()).stream().anyMatch(one -> one.id().equals(arrival.id()));
        if (mine) {
            UI.getCurrent().navigate("overforing/" + arrival.id());
        } else {
            Notice.done(words.say("arrival.taken-for-others"));
            refresh();
        }
    }

    private Section transfers() {
        TakeIn<Transfer> upload = new TakeIn<>(here, services.jobs(), LARGEST_RECEIPT, (file, bytes, progress) -> services.transfers().acknowledge(here.caller(),
            file), transfer -> {
            Notice.done(words.say("transfer.acknowledged", transfer.receiver()));
            refresh();
        });
        return section("transfer.sent.title", "transfer.sent.lead", transferGrid(), "transfer.acknowledge", upload);
    }

    private Section section(String title, String lead, Component list, String act, Component upload) {
        Paragraph said = new Paragraph(words.say(lead));
        said.addClassName("quiet");
        Paragraph label = new Paragraph(words.say(act));
        label.addClassName("strong");
        Div taking = new Div(label, upload);
        taking.addClassNames("stack-close", "narrow", "no-print");
        Section section = new Section(new H2(words.say(title)), said, taking, list);
        section.addClassName("stack");
        return section;
    }

    private Grid<Arrival> arrivalGrid() {
        Grid<Arrival> grid = grid();
        grid.addComponentColumn(one -> new Anchor("/overforing/" + one.id(), one.childName())).setHeader(words.say("group.child")).setFrozen(true)
            .setWidth("10rem").setFlexGrow(2).setKey("child").setComparator(words.alphabetical(Arrival::childName));
        grid.addColumn(one -> one.sender().name()).setHeader(words.say("arrival.from")).setWidth("10rem").setFlexGrow(2).setKey("from")
            .setComparator(words.alphabetical(one -> one.sender().name()));
        grid.addComponentColumn(one -> TransferChips.of(words, one)).setHeader(words.say("transition.state")).setWidth("11rem").setFlexGrow(1).setKey("state")
            .setComparator(Comparator.comparing(Arrival::state));
        grid.addColumn(one -> words.count(one.items().size())).setHeader(words.say("delivery.documents")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey("documents").setComparator(Comparator.comparing(one -> one.items().size()));
        grid.addColumn(one -> words.moment(one.arrivedAt())).setHeader(words.say("arrival.at")).setAutoWidth(true).setFlexGrow(0).setKey("at")
            .setComparator(Comparator.comparing(Arrival::arrivedAt));
        grid.addColumn(one -> words.day(one.deadline())).setHeader(words.say("transition.deadline")).setAutoWidth(true).setFlexGrow(0).setKey("deadline")
            .setComparator(Comparator.comparing(Arrival::deadline));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.INBOX, words.say("arrival.none"), words.say("arrival.none.advice")));
        grid.setItems(services.arrivals().mine(here.caller()));
        ListOrder.keep(grid, "arrival.order");
        return grid;
    }

    private Grid<Transfer> transferGrid() {
        Grid<Transfer> grid = grid();
        grid.addComponentColumn(one -> new Anchor("/overgang/" + one.transition(), one.childName())).setHeader(words.say("group.child")).setFrozen(true)
            .setWidth("10rem").setFlexGrow(2).setKey("child").setComparator(words.alphabetical(Transfer::childName));
        grid.addColumn(Transfer::receiver).setHeader(words.say("transfer.receiver")).setWidth("10rem").setFlexGrow(2).setKey("receiver")
            .setComparator(words.alphabetical(Transfer::receiver));
        grid.addComponentColumn(this::chips).setHeader(words.say("transition.state")).setWidth("12rem").setFlexGrow(1).setKey("state")
            .setComparator(Comparator.comparing(Transfer::state));
        grid.addColumn(one -> words.count(one.documents())).setHeader(words.say("delivery.documents")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END).setKey("documents").setComparator(Comparator.comparing(Transfer::documents));
        grid.addColumn(one -> words.day(one.deadline())).setHeader(words.say("transition.deadline")).setAutoWidth(true).setFlexGrow(0).setKey("deadline")
            .setComparator(Comparator.comparing(Transfer::deadline));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.PACKAGE, words.say("transfer.none"), words.say("transfer.none.advice")));
        grid.setItems(services.transfers().mine(here.caller()));
        ListOrder.keep(grid, "transfer.order");
        return grid;
    }

    /** With what is still to be told to the receiver. */
    private Div chips(Transfer transfer) {
        Div chips = new Div(TransferChips.of(words, transfer));
        chips.addClassName("chips");
        if (transfer.state() != Transfer.State.DISCARDED) {
            transfer.notices().stream().filter(one -> one.acknowledgedAt().isEmpty()).findFirst()
                .ifPresent(one -> chips.add(TransferChips.of(words, one)));
        }
        return chips;
    }

    private static <T> Grid<T> grid() {
        Grid<T> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        return grid;
    }
}
