package org.skolbro.ui.internal.print;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.Here;

/** One whole print: how much it is, then its making, then the files until they are fetched. */
final class PrintPanel extends Section {

    private final Here here;
    private final Words words;
    private final PrintRuns prints;
    private final Jobs jobs;
    private final PrintScope scope;
    private final Div work = new Div();

    PrintPanel(Here here, PrintRuns prints, Jobs jobs, PrintScope scope, String name) {
        this.here = here;
        this.prints = prints;
        this.jobs = jobs;
        this.scope = scope;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        work.addClassName("stack");
        add(new H2(name), work);
        if (current().isPresent()) {
            print();
        } else {
            ask("");
        }
    }

    /** @param before what is said of the print before; empty for nothing */
    private void ask(String before) {
        work.removeAll();
        PrintSummary size = prints.size(here.caller(), scope);
        if (!before.isEmpty()) {
            work.add(new Paragraph(before));
        }
        if (size.children() == 0) {
            work.add(new Paragraph(words.say("print.none")));
            return;
        }
        work.add(strong(words.say("print.size", size.children(), size.documents())));
        if (size.without() > 0) {
            work.add(quiet(words.say("print.without", size.without())));
        }
        work.add(quiet(words.say("print.protected")), level());
        Button start = new Button(words.say("print.start", size.children()), VaadinIcon.PRINT.create(), click -> print());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        work.add(row(start));
    }

    private Component level() {
        Div row = row(quiet(words.say("print.level")), new Button(words.say("own-grant.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want(address());
            UI.getCurrent().navigate(StepUpView.PATH);
        }));
        row.setVisible(!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR));
        return row;
    }

    private void print() {
        work.removeAll();
        Job<Outcome<PrintSummary>> job = current().orElseGet(() -> jobs.start(here.caller(), about(),
            progress -> prints.print(here.caller(), scope, here.locale(), progress)));
        Button stop = new Button(words.say("action.cancel"), VaadinIcon.CLOSE_SMALL.create(), click -> job.cancel());
        stop.setDisableOnClick(true);
        work.add(new JobPanel<>(here, job, outcome -> {
            switch (outcome) {
                case Outcome.Done<PrintSummary>(PrintSummary made) -> done(job, made);
                case Outcome.Refused<PrintSummary> no -> {
                    prints.discard(here.caller(), scope);
                    jobs.forget(job);
                    Toast.refused(no);
                    ask("");
                }
            }
        }, stop));
    }

    /** The one that runs, or is done and waits to be fetched. */
    @SuppressWarnings("unchecked")
    private Optional<Job<Outcome<PrintSummary>>> current() {
        return jobs.find(here.caller().account(), about()).filter(job -> job.failure().isEmpty())
            .map(job -> (Job<Outcome<PrintSummary>>) job);
    }

    private void done(Job<?> job, PrintSummary made) {
        work.removeAll();
        work.add(strong(words.say("print.done", made.children() - made.failed(), made.documents())));
        if (made.failed() > 0) {
            work.add(new Paragraph(words.say("print.failed", made.failed())));
        }
        work.add(quiet(words.say("print.download.lead")));
        Button discard = new Button(words.say("print.discard"), VaadinIcon.TRASH.create(), click -> {
            prints.discard(here.caller(), scope);
            jobs.forget(job);
            ask(words.say("print.discarded"));
        });
        work.add(row(download(job), discard));
    }

    private Anchor download(Job<?> job) {
        DownloadHandler handler = event -> {
            event.setFileName(words.say("print.file") + ".zip");
            event.setContentType("application/zip");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            prints.contents(here.caller(), scope, here.locale(), event.getOutputStream());
            jobs.forget(job);
            event.getUI().access(() -> ask(words.say("print.fetched")));
        };
        Anchor link = new Anchor(handler, words.say("print.download"));
        link.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        link.addClassName("icon-word");
        return link;
    }

    private String about() {
        return "print." + scope;
    }

    private String address() {
        return switch (scope) {
            case PrintScope.OfGroup(var group) -> "utskrift?grupp=" + group;
            case PrintScope.OfUnit(var unit) -> "utskrift?enhet=" + unit;
        };
    }

    private static Paragraph strong(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("strong");
        return paragraph;
    }

    private static Paragraph quiet(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
