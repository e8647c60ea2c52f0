package org.skolbro.ui.internal.retention;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.access.Role;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RunId;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.StatusChip;

/** One disposal run, from proposal to protocol. */
public final class DisposalView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private RunId id;

    public DisposalView(Here here, RetentionViews.Disposing services) {
        super(Words.of(here).say("disposal.one"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "run", RunId::parse);
        refresh();
    }

    private void refresh() {
        DisposalRun run = services.disposals().run(here.caller(), id);
        retitle(words.say("start.run", words.day(run.asOf())), List.of(new Crumb(words.say("disposal.title"), "gallring")));
        lead(words.say("disposal.meta", run.planVersion(), run.previewedBy(), words.moment(run.previewedAt())));
        Div parts = new Div(new Stepper(words, run), head(run));
        parts.addClassName("stack");
        boolean mayAct = here.caller().roles().contains(Role.ARCHIVIST);
        if (mayAct && run.state() == DisposalRun.State.PREVIEWED) {
            parts.add(new ApprovePanel(here, services.disposals(), run, this::refresh));
        }
        if (mayAct && isOnItsWay(run)) {
            parts.add(new RunPanel(here, services, run, this::refresh));
        }
        if (run.totals().done() > 0 || run.state() == DisposalRun.State.DONE) {
            parts.add(protocol(run));
        }
        if (run.totals().done() > 0 && !isOnItsWay(run)) {
            parts.add(new HorizonPanel(here, services, run.id()));
        }
        parts.add(new CountTable(words, run), new ItemGrid(here, services, run, mayAct, this::refresh));
        content(parts);
    }

    private Component head(DisposalRun run) {
        Div head = new Div(StatusChip.of(DisposalsView.status(run.state()), here));
        run.approvedBy().ifPresent(who -> head.add(new Paragraph(words.say("disposal.approved", who,
            run.approvedAt().map(words::moment).orElse("")))));
        run.cancelled().filter(cancelled -> !cancelled.reason().isEmpty()).ifPresent(cancelled -> head.add(new Paragraph(
            words.say("disposal.cancelled", cancelled.by(), words.moment(cancelled.at()), cancelled.reason()))));
        head.addClassName("chips");
        return head;
    }

    private Component protocol(DisposalRun run) {
        Downloads downloads = new Downloads(here, services.disposals());
        Div links = new Div(downloads.certificatePdf(run.id()), downloads.certificateLines(run.id()));
        links.addClassName("row");
        Section section = new Section(new H2(words.say("disposal.protocol")),
            new Paragraph(words.say("disposal.protocol.lead", run.totals().done(), run.totals().dropped() + run.totals().failed())), links,
            new CheckPanel(here, services, run.id()));
        section.addClassNames("panel", "stack");
        return section;
    }

    private static boolean isOnItsWay(DisposalRun run) {
        return switch (run.state()) {
            case APPROVED, RUNNING, PAUSED -> true;
            case PREVIEWED, DONE, CANCELLED -> false;
        };
    }
}
