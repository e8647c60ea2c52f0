package org.skolbro.ui.internal.delivery;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.Role;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
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

/** One delivery, from choice to receipt. */
public final class DeliveryView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Deliveries deliveries;
    private final Jobs jobs;
    private DeliveryId id;

    public DeliveryView(Here here, Deliveries deliveries, Jobs jobs) {
        super(Words.of(here).say("delivery.one"), List.of());
        this.here = here;
        this.deliveries = deliveries;
        this.jobs = jobs;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "delivery", DeliveryId::parse);
        refresh();
    }

    private void refresh() {
        Delivery delivery = deliveries.delivery(here.caller(), id);
        retitle(DeliveriesView.name(words, delivery), List.of(new Crumb(words.say("delivery.title"), "leveranser")));
        lead(words.say("delivery.meta", delivery.recipient(), delivery.format(), delivery.planVersion(), delivery.createdBy()));
        Div parts = new Div(head(delivery));
        parts.addClassName("stack");
        if (here.caller().roles().contains(Role.ARCHIVIST) && delivery.state() != Delivery.State.RECEIVED
            && delivery.state() != Delivery.State.CANCELLED) {
            parts.add(new DeliveryPanel(here, new DeliveryPanel.Services(deliveries, jobs), delivery, this::refresh));
        }
        List<LeftOut> left = here.caller().roles().contains(Role.OPERATOR) ? List.of() : deliveries.leftOut(here.caller(), id);
        if (!left.isEmpty()) {
            parts.add(new LeftOutTable(words, left, "ej-packade.csv"));
        }
        parts.add(new H2(words.say("delivery.packages")), packages(delivery));
        content(parts);
    }

    private Component head(Delivery delivery) {
        Div chips = new Div(DeliveriesView.chip(delivery, here), new Span(words.say("delivery.totals", delivery.totals().packages(),
            delivery.totals().built(), delivery.totals().documents(), words.size(delivery.totals().bytes()))));
        chips.addClassName("chips");
        Div head = new Div(chips);
        delivery.deliveredAt().ifPresent(at -> head.add(new Paragraph(words.say("delivery.handed-over", words.moment(at)))));
        delivery.receipt().ifPresent(receipt -> head.add(new Paragraph(words.say("delivery.received", receipt.reference(), words.day(receipt.date()),
            receipt.by(), words.moment(receipt.at())))));
        if (delivery.totals().failed() > 0) {
            head.add(new Paragraph(words.say("delivery.failed", delivery.totals().failed())));
        }
        head.addClassName("stack-close");
        return head;
    }

    private Component packages(Delivery delivery) {
        Grid<DeliveryPackage> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("28rem");
        grid.addColumn(one -> words.count(one.number())).setHeader(words.say("delivery.package")).setWidth("6rem").setFlexGrow(0).setFrozen(true)
            .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::state).setHeader(words.say("delivery.state")).setWidth("10rem").setFlexGrow(1);
        grid.addColumn(one -> words.count(one.documents())).setHeader(words.say("delivery.documents")).setWidth("8rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(one -> one.bytes() == 0 ? "–" : words.size(one.bytes())).setHeader(words.say("delivery.size")).setWidth("8rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(one -> sum(delivery, one)).setHeader("SHA-256").setWidth("18rem").setFlexGrow(3);
        new Slices<DeliveryPackage>(page -> deliveries.packages(here.caller(), id, page)).feed(grid);
        return grid;
    }

    private Component state(DeliveryPackage one) {
        return switch (one.state()) {
            case WAITING -> StatusChip.of(Status.WAITING, here);
            case BUILT -> StatusChip.of(Status.DONE, here);
            case FAILED -> new Div(StatusChip.of(Status.FAILED, here), new Span(words.say("delivery.fault", one.fault())));
        };
    }

    /** The checksum, as a way to the file for those who may have it. */
    private Component sum(Delivery delivery, DeliveryPackage one) {
        Span sum = new Span(one.sha256().isEmpty() ? "–" : one.sha256());
        sum.addClassName("fingerprint");
        boolean mayHave = here.caller().roles().contains(Role.ARCHIVIST) && delivery.state() != Delivery.State.CANCELLED
            && delivery.state() != Delivery.State.RECEIVED && one.state() == DeliveryPackage.State.BUILT;
        return mayHave ? new Div(sum, download(one)) : sum;
    }

    private Anchor download(DeliveryPackage one) {
        DownloadHandler handler = event -> {
            event.setFileName(one.name());
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            deliveries.content(here.caller(), id, one.number(), event.getOutputStream());
        };
        Anchor link = new Anchor(handler, words.say("delivery.download-one", one.number()));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassNames("icon-word", "no-print");
        return link;
    }
}
