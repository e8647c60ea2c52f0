package org.skolbro.ui.internal.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Brings in a total file: try first, then for real; what came of it, and the runs before. */
public final class ImportView extends Sheet {

    private static final String WORK = "register.import";
    private static final long MOST = 2L * 1000 * 1000 * 1000;

    private final Here here;
    private final Words words;
    private final RegisterImports imports;
    private final Jobs jobs;
    private final Div work = new Div();
    private final Div report = new Div();
    /** Read by uploads, which run outside the page's lock. */
    private volatile boolean dry = true;

    public ImportView(Here here, RegisterImports imports, Jobs jobs) {
        super(Words.of(here).say("import.title"), List.of());
        this.here = here;
        this.imports = imports;
        this.jobs = jobs;
        words = Words.of(here);
        lead(words.say("import.lead"));
        work.addClassName("stack");
        report.addClassName("stack");
        content(work, report);
        if (jobs.find(here.caller().account(), WORK).filter(job -> !job.isOver()).isPresent()) {
            watch(jobs.start(here.caller(), WORK, progress -> null));
        } else {
            work.add(upload());
        }
        showLatest();
    }

    private Component upload() {
        RadioButtonGroup<Boolean> dryRun = new RadioButtonGroup<>();
        dryRun.setLabel(words.say("import.how"));
        dryRun.setItems(true, false);
        dryRun.setItemLabelGenerator(dry -> words.say(dry ? "import.dry" : "import.real"));
        dryRun.setValue(dry);
        dryRun.addValueChangeListener(change -> dry = change.getValue());
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) MOST);
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(UploadTexts.upTo(MOST, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()),
            no.getErrorMessage()));
        Paragraph help = new Paragraph(words.say("import.help"));
        help.addClassName("quiet");
        Section section = new Section(new H2(words.say("import.new")), dryRun, upload, help);
        section.addClassNames("panel", "stack", "narrow");
        return section;
    }

    private void receive(UploadEvent event) throws IOException {
        boolean only = dry;
        Path copy;
        try (InputStream content = event.getInputStream()) {
            copy = WorkingCopy.of(content, MOST);
        }
        Job<ImportReport> job = jobs.start(here.caller(), WORK,
            progress -> imports.importAndDestroy(here.caller(), copy, only, progress));
        event.getUI().access(() -> watch(job));
    }

    private void watch(Job<ImportReport> job) {
        work.removeAll();
        work.add(new JobPanel<>(here, job, done -> {
            jobs.forget(job);
            work.removeAll();
            work.add(upload());
            showLatest();
        }, new Button(words.say("import.cancel"), click -> job.cancel())));
    }

    private void showLatest() {
        report.removeAll();
        List<ImportReport> runs = imports.latest(here.caller());
        if (!runs.isEmpty()) {
            report.add(new ReportPanel(here, runs.getFirst()));
        }
        if (runs.size() > 1) {
            Section earlier = new Section(new H2(words.say("import.earlier")));
            earlier.addClassName("stack");
            runs.stream().skip(1).forEach(run -> earlier.add(new ReportPanel(here, run).folded()));
            report.add(earlier);
        }
    }
}
