package org.skolbro.ui.internal.retention;

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
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** All disposal runs, and the way to a new one. */
public final class DisposalsView extends Sheet {

    private static final String WORK = "disposal.preview";

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final Div work = new Div();

    public DisposalsView(Here here, RetentionViews.Disposing services) {
        super(Words.of(here).say("disposal.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        lead(words.say("disposal.lead"));
        if (here.caller().roles().contains(Role.ARCHIVIST)) {
            Button preview = new Button(words.say("disposal.new"), VaadinIcon.EYE.create(), click -> preview());
            preview.addThemeVariants(ButtonVariant.PRIMARY);
            actions(preview);
        }
        services.jobs().find(here.caller().account(), WORK).filter(job -> !job.isOver()).ifPresent(job -> preview());
        content(work, runs(services.disposals().runs(here.caller())), evidence());
    }

    private void preview() {
        Job<Outcome<DisposalRun>> job = services.jobs().start(here.caller(), WORK,
            progress -> services.disposals().preview(here.caller(), progress));
        work.removeAll();
        work.add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            work.removeAll();
            switch (outcome) {
                case Outcome.Done<DisposalRun>(DisposalRun run) -> UI.getCurrent().navigate("gallring/" + run.id());
                case Outcome.Refused<DisposalRun> no -> Toast.refused(no);
            }
        }, new Button(words.say("action.cancel"), click -> job.cancel())));
    }

    private Component runs(List<DisposalRun> runs) {
        Grid<DisposalRun> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(run -> new Anchor("/gallring/" + run.id(), words.say("start.run", words.day(run.asOf()))))
            .setHeader(words.say("disposal.run")).setFlexGrow(2).setFrozen(true).setKey("run")
            .setComparator(Comparator.comparing(DisposalRun::asOf));
        grid.addComponentColumn(run -> StatusChip.of(status(run.state()), here)).setHeader(words.say("disposal.state"))
            .setAutoWidth(true).setKey("state").setComparator(Comparator.comparing(DisposalRun::state));
        grid.addColumn(run -> words.count(included(run))).setHeader(words.say("disposal.items")).setAutoWidth(true)
            .setTextAlign(ColumnTextAlign.END).setKey("items").setComparator(Comparator.comparing(DisposalsView::included));
        grid.addColumn(run -> words.count(run.totals().done())).setHeader(words.say("disposal.destroyed")).setAutoWidth(true)
            .setTextAlign(ColumnTextAlign.END).setKey("done").setComparator(Comparator.comparing(run -> run.totals().done()));
        grid.addColumn(this::previewed).setHeader(words.say("disposal.previewed-by")).setFlexGrow(2).setKey("previewed")
            .setComparator(Comparator.comparing(DisposalRun::previewedAt));
        grid.addColumn(run -> run.approvedBy().orElse("–")).setHeader(words.say("disposal.approved-by")).setFlexGrow(1)
            .setKey("approved").setComparator(words.alphabetical(run -> run.approvedBy().orElse("")));
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.ERASER, words.say("disposal.none"),
            words.say("disposal.none.advice")));
        grid.setItems(runs);
        ListOrder.keep(grid, "disposal.order");
        Span count = new Span(words.say("disposal.count", runs.size()));
        count.addClassName("quiet");
        Div bar = new Div(count, Csv.link(words, "gallringar.csv", () -> export(grid)));
        bar.addClassNames("row", "no-print");
        bar.setVisible(!runs.isEmpty());
        Div all = new Div(bar, grid);
        all.addClassName("stack");
        return all;
    }

    private static long included(DisposalRun run) {
        return run.totals().items() - run.totals().dropped();
    }

    private String previewed(DisposalRun run) {
        return run.previewedBy() + ", " + words.moment(run.previewedAt());
    }

    private Stream<List<String>> export(Grid<DisposalRun> grid) {
        List<String> head = Stream.of("disposal.run", "disposal.state", "disposal.items", "disposal.destroyed",
            "disposal.previewed-by", "disposal.approved-by").map(key -> words.say(key)).toList();
        return Stream.concat(Stream.of(head), ListOrder.rows(grid).map(run -> List.of(words.day(run.asOf()),
            words.word("status", status(run.state())), String.valueOf(included(run)), String.valueOf(run.totals().done()),
            previewed(run), run.approvedBy().orElse(""))));
    }

    private Section evidence() {
        Downloads downloads = new Downloads(here, services.disposals());
        Div links = new Div(downloads.ledger(), downloads.present());
        links.addClassName("row");
        Section section = new Section(new H2(words.say("disposal.evidence")),
            new Paragraph(words.say("disposal.evidence.lead")), links);
        section.addClassNames("panel", "stack", "no-print");
        return section;
    }

    static Status status(DisposalRun.State state) {
        return Status.valueOf(state.name());
    }
}
