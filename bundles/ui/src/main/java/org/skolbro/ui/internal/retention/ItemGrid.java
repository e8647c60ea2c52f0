package org.skolbro.ui.internal.retention;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Every item of a run with its reason; fetched as one scrolls. Named by type, unit and dates, never by child. */
final class ItemGrid extends Section {

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final DisposalRun run;
    private final Runnable changed;

    ItemGrid(Here here, RetentionViews.Disposing services, DisposalRun run, boolean mayAct, Runnable changed) {
        this.here = here;
        this.services = services;
        this.run = run;
        this.changed = changed;
        words = Words.of(here);
        addClassName("stack");
        Grid<DisposalItem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("32rem");
        grid.addColumn(item -> words.say(item.typeName())).setHeader(words.say("plan.type")).setWidth("11rem").setFlexGrow(1).setFrozen(true);
        grid.addColumn(DisposalItem::unitName).setHeader(words.say("disposal.unit")).setWidth("11rem").setFlexGrow(1);
        grid.addColumn(item -> words.day(item.documentDate())).setHeader(words.say("disposal.document-date")).setWidth("8rem").setFlexGrow(0);
        grid.addColumn(item -> words.day(item.dueOn())).setHeader(words.say("disposal.due")).setWidth("8rem").setFlexGrow(0);
        grid.addComponentColumn(this::why).setHeader(words.say("disposal.why")).setWidth("24rem").setFlexGrow(4);
        if (mayAct && isOpen()) {
            grid.addComponentColumn(this::drop).setHeader(words.say("disposal.drop")).setAutoWidth(true).setFlexGrow(0);
        }
        Slices<DisposalItem> slices = new Slices<>(page -> services.disposals().items(here.caller(), run.id(), page));
        slices.feed(grid);
        add(new H2(words.say("disposal.all-items", run.totals().items())), grid);
    }

    private boolean isOpen() {
        return run.state() == DisposalRun.State.PREVIEWED || run.state() == DisposalRun.State.APPROVED
            || run.state() == DisposalRun.State.PAUSED;
    }

    private Component why(DisposalItem item) {
        Div why = new Div(new Span(words.say(item.why())));
        mark(item.state()).ifPresent(status -> why.addComponentAsFirst(StatusChip.of(status, here)));
        item.outcome().ifPresent(text -> {
            Span outcome = new Span(words.say(text));
            outcome.addClassName("strong");
            why.add(outcome);
        });
        why.addClassName("stack-close");
        return why;
    }

    private Component drop(DisposalItem item) {
        if (item.state() != DisposalItem.State.WAITING) {
            return new Span();
        }
        Button drop = new Button(words.say("disposal.drop"), click -> new AskReason(here, words.say("disposal.drop.question"),
            words.say("disposal.drop.consequence"), words.say("disposal.drop"), reason -> {
                if (services.disposals().drop(here.caller(), run.id(), item.holding(), reason)
                    instanceof Outcome.Refused<DisposalRun> no) {
                    Toast.refused(no);
                }
                changed.run();
            }).open());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        return drop;
    }

    static Optional<Status> mark(DisposalItem.State state) {
        return switch (state) {
            case WAITING -> Optional.empty();
            case LEASED -> Optional.of(Status.RUNNING);
            case DONE -> Optional.of(Status.DESTROYED);
            case DROPPED -> Optional.of(Status.DROPPED);
            case FAILED -> Optional.of(Status.FAILED);
        };
    }
}
