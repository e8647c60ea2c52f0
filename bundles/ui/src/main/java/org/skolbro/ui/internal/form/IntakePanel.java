package org.skolbro.ui.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;

/** One archive on its way in: chosen, examined, reported, installed, and how its form stands then. */
final class IntakePanel extends Section {

    private static final String EXAMINING = "add-on.examine";
    private static final String INSTALLING = "add-on.install";

    private final Here here;
    private final Words words;
    private final AddOns addOns;
    private final Forms forms;
    private final Jobs jobs;

    IntakePanel(Here here, AddOns addOns, Forms forms, Jobs jobs) {
        this.here = here;
        this.addOns = addOns;
        this.forms = forms;
        this.jobs = jobs;
        words = Words.of(here);
        addClassNames("panel", "stack", "narrow");
        // work of an earlier visit goes on, and what it found waits here
        find(INSTALLING).ifPresentOrElse(this::watchInstalling,
            () -> find(EXAMINING).ifPresentOrElse(this::watchExamining, this::choose));
    }

    /** What was examined, to be installed as it is. */
    private record Examined(AddOnArchive archive, AddOnReport report) {
    }

    @SuppressWarnings("unchecked") // nobody else starts work of these names
    private Optional<Job<Examined>> find(String work) {
        return jobs.find(here.caller().account(), work).map(job -> (Job<Examined>) job);
    }

    private void choose() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AddOnArchive.MOST_BYTES);
        upload.setAcceptedFileExtensions(".jar", ".kar");
        upload.setI18n(UploadTexts.upTo(AddOnArchive.MOST_BYTES, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()), no.getErrorMessage()));
        show(upload, quiet("add-on.help", words.size(AddOnArchive.MOST_BYTES)));
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        Optional<AddOnArchive> archive;
        try (InputStream content = event.getInputStream()) {
            archive = AddOnArchive.read(event.getFileName(), content);
        }
        if (archive.isEmpty()) {
            event.reject(words.say("upload.too-big", words.size(AddOnArchive.MOST_BYTES)));
            return;
        }
        Job<Examined> job = jobs.start(here.caller(), EXAMINING, progress -> {
            progress.at(Words.both("add-on.examining"), 0, -1);
            return new Examined(archive.get(), addOns.examine(here.caller(), archive.get()));
        });
        event.getUI().access(() -> watchExamining(job));
    }

    private void watchExamining(Job<Examined> job) {
        show(new JobPanel<>(here, job, examined -> {
            jobs.forget(job);
            report(examined);
        }));
    }

    private void report(Examined examined) {
        AddOnReport report = examined.report();
        Div buttons = new Div();
        buttons.addClassName("chips");
        if (report.installable()) {
            Button install = new Button(words.say("add-on.install"), VaadinIcon.DOWNLOAD_ALT.create(), click -> ask(examined));
            install.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(install);
        }
        buttons.add(new Button(words.say("add-on.another"), click -> choose()));
        show(new AddOnReportPanel(here, report), buttons);
    }

    private void ask(Examined examined) {
        String name = here.say(examined.report().name());
        new AskReason(here, words.say("add-on.install.question", name, examined.report().version()),
            words.say("add-on.install.consequence"), words.say("add-on.install"), reason -> install(examined, reason)).open();
    }

    private void install(Examined examined, String reason) {
        watchInstalling(jobs.start(here.caller(), INSTALLING, progress -> {
            progress.at(Words.both("add-on.installing"), 0, -1);
            Outcome<AddOnReport> outcome = addOns.install(here.caller(), examined.archive(), reason);
            return switch (outcome) {
                case Outcome.Done<AddOnReport>(AddOnReport done) -> new Examined(examined.archive(), done);
                case Outcome.Refused<AddOnReport>(Text late) -> new Examined(examined.archive(), examined.report().refusedFor(late));
            };
        }));
    }

    private void watchInstalling(Job<Examined> job) {
        show(new JobPanel<>(here, job, tried -> {
            jobs.forget(job);
            if (tried.report().installable()) {
                installed(tried.report());
            } else {
                report(tried);
            }
        }));
    }

    private void installed(AddOnReport report) {
        FormCard card = new FormCard(here, forms);
        FormsWatch.over(card, forms, () -> forms.all(here.caller()).stream()
            .filter(form -> report.form().filter(form.id()::equals).isPresent()).findFirst().ifPresent(card::show));
        Paragraph done = new Paragraph(words.say("add-on.installed", here.say(report.name()), report.version()));
        done.addClassName("notice");
        done.getElement().setAttribute("role", "status");
        Div more = new Div(new Button(words.say("add-on.another"), click -> choose()));
        more.addClassName("chips");
        show(done, card, more);
    }

    private void show(Component... parts) {
        removeAll();
        add(new H2(words.say("add-on.new")));
        add(parts);
    }

    private Paragraph quiet(String key, Object... values) {
        Paragraph paragraph = new Paragraph(words.say(key, values));
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
