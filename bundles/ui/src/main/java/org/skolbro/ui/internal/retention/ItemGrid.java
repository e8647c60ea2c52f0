package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.ui.internal.list.AllPages;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Every item of a run with its reason; fetched as one scrolls. Named by type, unit and dates, never by child. */
final class ItemGrid extends Section {

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final DisposalRun run;
    private final Runnable changed;
    private final Grid<DisposalItem> grid = new Grid<>();
    private final Span count = new Span();
    private final ItemBar bar;

    ItemGrid(Here here, RetentionViews.Disposing services, DisposalRun run, boolean mayAct, Runnable changed) {
        this.here = here;
        this.services = services;
        this.run = run;
        this.changed = changed;
        words = Words.of(here);
        addClassName("stack");
        count.addClassName("quiet");
        bar = new ItemBar(words, run, choice -> grid.getDataProvider().refreshAll());
        bar.add(count, Csv.link(words, "gallringsposter.csv", this::export));
        columns(mayAct);
        new Slices<>(this::items).feed(grid);
        add(new H2(words.say("disposal.all-items")), bar, grid);
    }

    private void columns(boolean mayAct) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("32rem");
        grid.addColumn(item -> words.say(item.typeName())).setHeader(words.say("plan.record")).setWidth("11rem").setFlexGrow(1)
            .setFrozen(true);
        grid.addColumn(ItemGrid::unit).setHeader(words.say("disposal.unit")).setWidth("9rem").setFlexGrow(1);
        grid.addColumn(item -> words.day(item.documentDate())).setHeader(words.say("disposal.document-date")).setWidth("8rem")
            .setFlexGrow(0).setKey(Disposals.Order.DOCUMENT_DATE.name()).setSortable(true);
        grid.addColumn(item -> words.day(item.dueOn())).setHeader(words.say("disposal.due")).setWidth("8rem").setFlexGrow(0)
            .setKey(Disposals.Order.DUE.name()).setSortable(true);
        grid.addComponentColumn(this::why).setHeader(words.say("disposal.why")).setWidth("18rem").setFlexGrow(4);
        if (mayAct && isOpen()) {
            grid.addComponentColumn(this::acts).setHeader(words.say("disposal.acts")).setWidth("11rem").setFlexGrow(0);
        }
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.FILE_TEXT_O, words.say("disposal.no-items"), ""));
        ListOrder.keep(grid, "disposal.item-order");
    }

    private Page<DisposalItem> items(Page.Request page) {
        Page<DisposalItem> items = services.disposals().items(here.caller(), run.id(),
            bar.choice().sorted(ListOrder.of(grid)), page);
        count.setText(words.say("list.count", words.count(items.total()), words.count(run.totals().items())));
        return items;
    }

    private Stream<List<String>> export() {
        Disposals.Items which = bar.choice().sorted(ListOrder.of(grid));
        List<String> head = Stream.of("plan.record", "disposal.unit", "disposal.document-date", "disposal.due", "disposal.why",
            "disposal.state", "disposal.outcome").map(key -> words.say(key)).toList();
        return Stream.concat(Stream.of(head),
            AllPages.of(page -> services.disposals().items(here.caller(), run.id(), which, page)).map(item -> List.of(
                words.say(item.typeName()), item.unitName(), words.day(item.documentDate()), words.day(item.dueOn()),
                words.say(item.why()), words.word("status", mark(item.state()).orElse(Status.WAITING)), item.outcome().map(words::say).orElse(""))));
    }

    private static String unit(DisposalItem item) {
        return item.unitName().isEmpty() ? "–" : item.unitName();
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

    private Component acts(DisposalItem item) {
        if (item.state() != DisposalItem.State.WAITING) {
            return new Span();
        }
        Div acts = new Div(act("disposal.drop", () -> new AskReason(here, words.say("disposal.drop.question"),
            words.say("disposal.drop.consequence"), words.say("disposal.drop"), reason -> drop(item, reason))));
        if (item.recordKind().isEmpty()) {
            acts.add(act("disposal.hold", () -> new HoldDialog(here, services.holds(), words.say("disposal.hold.what",
                words.say(item.typeName()), words.day(item.documentDate()), item.unitName()),
                new HoldRow.OnDocument(item.document()), changed)));
        }
        acts.addClassName("acts");
        return acts;
    }

    private Button act(String name, Supplier<Dialog> dialog) {
        Button act = new Button(words.say(name), click -> dialog.get().open());
        act.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return act;
    }

    private void drop(DisposalItem item, String reason) {
        if (services.disposals().drop(here.caller(), run.id(), item.holding(), reason) instanceof Outcome.Refused<DisposalRun> no) {
            Toast.refused(no);
        }
        changed.run();
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
