package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.PhysicalErasure.Horizon;
import org.skolbro.api.retention.PhysicalErasure.Reclaimed;
import org.skolbro.api.retention.RunId;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** What is left on disks of what a run destroyed, and for how long. */
final class HorizonPanel extends Section {

    private static final String WORK = "disposal.reclaim";

    private final Here here;
    private final Words words;
    private final RetentionViews.Disposing services;
    private final RunId run;
    private final Div rest = new Div();

    HorizonPanel(Here here, RetentionViews.Disposing services, RunId run) {
        this.here = here;
        this.services = services;
        this.run = run;
        words = Words.of(here);
        addClassNames("panel", "stack");
        rest.addClassName("stack");
        add(new H2(words.say("disposal.horizon")), rest);
        services.jobs().find(here.caller().account(), WORK).filter(job -> !job.isOver()).ifPresentOrElse(job -> reclaim(), this::standing);
    }

    private void standing() {
        Horizon horizon = services.erasure().of(here.caller(), run);
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        facts.add(new Term(words.say("disposal.horizon.database")), new Description(database(horizon)),
            new Term(words.say("disposal.horizon.log")), new Description(words.say("disposal.horizon.log.text")),
            new Term(words.say("disposal.horizon.backups")), new Description(backups(horizon)));
        rest.removeAll();
        rest.add(facts, new Paragraph(words.say("disposal.horizon.restore")));
        if (horizon.database().isEmpty() && here.caller().roles().contains(Role.ARCHIVIST)) {
            rest.add(ask());
        }
    }

    private String database(Horizon horizon) {
        return horizon.database().map(space -> words.say("disposal.horizon.reclaimed", words.moment(space.at()), words.size(space.before()),
            words.size(space.after()))).orElse(words.say(horizon.byNight() ? "disposal.horizon.tonight" : "disposal.horizon.by-hand"));
    }

    private String backups(Horizon horizon) {
        if (horizon.backupDays().isEmpty()) {
            return words.say("disposal.horizon.unsaid");
        }
        return horizon.lastBackup(services.clock().getZone())
            .map(day -> words.say("disposal.horizon.last", words.day(day), horizon.backupDays().get()))
            .orElse(words.say("disposal.horizon.days", horizon.backupDays().get()));
    }

    private Component ask() {
        Button reclaim = new Button(words.say("disposal.horizon.verb"), click -> new ConfirmWithCount(here,
            words.say("disposal.horizon.question"), words.say("disposal.horizon.consequence"), words.say("disposal.horizon.verb"),
            this::reclaim).open());
        reclaim.addClassName("no-print");
        return new Div(reclaim);
    }

    private void reclaim() {
        Job<Outcome<Reclaimed>> job = services.jobs().start(here.caller(), WORK,
            progress -> services.erasure().reclaim(here.caller(), progress));
        rest.removeAll();
        rest.add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            if (outcome instanceof Outcome.Refused<Reclaimed> no) {
                Toast.refused(no);
            }
            standing();
        }, new Button(words.say("action.cancel"), click -> job.cancel())));
    }
}
