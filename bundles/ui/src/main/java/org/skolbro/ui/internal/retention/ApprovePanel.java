package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** The approval: the fingerprint of the exact set, and who may approve it. The core has the last word. */
final class ApprovePanel extends Section {

    private final Here here;
    private final Words words;
    private final Disposals disposals;
    private final DisposalRun run;
    private final Runnable changed;

    ApprovePanel(Here here, Disposals disposals, DisposalRun run, Runnable changed) {
        this.here = here;
        this.disposals = disposals;
        this.run = run;
        this.changed = changed;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("disposal.approve.title")), new Paragraph(words.say("disposal.fingerprint")),
            new Fingerprint(run.digest()));
        Div buttons = new Div();
        buttons.addClassNames("row", "no-print");
        if (run.previewedBy().equals(here.caller().displayName())) {
            add(new Paragraph(words.say("disposal.approve.other")));
        } else if (!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            add(new Paragraph(words.say("disposal.approve.level")));
            buttons.add(new Button(words.say("disposal.approve.step-up"), VaadinIcon.LOCK.create(), click -> {
                Visit.current().want("gallring/" + run.id());
                UI.getCurrent().navigate(StepUpView.PATH);
            }));
        } else {
            buttons.add(approve());
        }
        Button cancel = new Button(words.say("disposal.discard"), click -> follow(disposals.cancel(here.caller(), run.id())));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.add(cancel);
        add(buttons);
    }

    private Button approve() {
        long items = run.totals().items() - run.totals().dropped();
        Button approve = new Button(words.say("disposal.approve", items), VaadinIcon.CHECK.create(),
            click -> new ConfirmWithCount(here, words.say("disposal.approve.question", items),
                words.say("disposal.approve.consequence"), words.say("disposal.approve.verb"),
                () -> follow(disposals.approve(here.caller(), run.id(), run.digest()))).open());
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        return approve;
    }

    private void follow(Outcome<DisposalRun> outcome) {
        if (outcome instanceof Outcome.Refused<DisposalRun> no) {
            Toast.refused(no);
        }
        changed.run();
    }
}
