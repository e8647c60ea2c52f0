package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.retention.Disposals.Check;
import org.skolbro.api.retention.RunId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.Here;

/** Reckons a protocol again, and says what came of it; how to do so without Skolbro stands beside. */
final class CheckPanel extends Div {

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final RunId run;

    CheckPanel(Here here, RetentionViews.Disposing services, RunId run) {
        this.here = here;
        this.services = services;
        this.run = run;
        words = Words.of(here);
        addClassNames("stack", "no-print");
        getElement().setAttribute("aria-live", "polite");
        add(button());
    }

    private Div button() {
        Div row = new Div(new Button(words.say("disposal.check"), VaadinIcon.CHECK_CIRCLE_O.create(), click -> check()));
        row.addClassName("row");
        return row;
    }

    private void check() {
        Job<Check> job = services.jobs().start(here.caller(), "disposal.check." + run,
            progress -> services.disposals().check(here.caller(), run, progress));
        removeAll();
        add(new JobPanel<>(here, job, came -> {
            services.jobs().forget(job);
            show(came);
        }));
    }

    private void show(Check came) {
        removeAll();
        Paragraph answer = new Paragraph(came.agrees() ? words.say("disposal.check.agrees", came.lines(), came.batches()) + " "
            + words.say("disposal.check.lines", came.destroyed(), came.kept()) : words.say("disposal.check.disagrees"));
        answer.addClassNames("notice", came.agrees() ? "tone-good" : "tone-stop");
        Paragraph at = new Paragraph(words.say("disposal.check.at", words.moment(came.at())));
        at.addClassName("quiet");
        add(answer, at);
        if (!came.agrees()) {
            UnorderedList faults = new UnorderedList();
            came.faults().forEach(fault -> faults.add(new ListItem(words.say(fault))));
            add(faults, new Paragraph(words.say("disposal.check.what-now")));
        }
        add(new Paragraph(words.say("disposal.check.without")), button());
    }
}
