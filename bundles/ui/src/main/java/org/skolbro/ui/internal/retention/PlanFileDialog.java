package org.skolbro.ui.internal.retention;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Takes a plan from a file; what it becomes is a draft. Faults are shown row by row, and nothing is kept then. */
final class PlanFileDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Consumer<Plan> drafted;
    private final Div faults = new Div();

    PlanFileDialog(Here here, RecordsPlans plans, Consumer<Plan> drafted) {
        this.here = here;
        this.plans = plans;
        this.drafted = drafted;
        words = Words.of(here);
        setHeaderTitle(words.say("planfile.read"));
        setWidth("min(44rem, 96vw)");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(PlanFile.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".json");
        upload.setI18n(UploadTexts.upTo(PlanFile.MOST_BYTES, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()), no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        faults.addClassName("stack");
        faults.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(words.say("planfile.lead")), upload, faults);
        body.addClassName("form-column");
        add(body);
        getFooter().add(new Button(words.say("action.close"), click -> close()));
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream content = event.getInputStream()) {
            file = content.readNBytes(PlanFile.MOST_BYTES + 1);
        }
        PlanFile.Read read = plans.read(here.caller(), new ByteArrayInputStream(file), false);
        event.getUI().access(() -> read.draft().ifPresentOrElse(this::done, () -> show(read)));
    }

    private void done(Plan draft) {
        close();
        Toast.done(words.say("planfile.done", draft.version(), draft.rules().size(), draft.examples().size()));
        drafted.accept(draft);
    }

    private void show(PlanFile.Read read) {
        faults.removeAll();
        Paragraph complaint = new Paragraph(words.say("planfile.faults", read.faults().size()));
        complaint.addClassName("complaint");
        NativeTable table = new NativeTable();
        table.getHead().add(new NativeTableRow(new NativeTableHeaderCell(words.say("planfile.row")),
            new NativeTableHeaderCell(words.say("planfile.field")), new NativeTableHeaderCell(words.say("planfile.what"))));
        for (PlanFile.Fault fault : read.faults()) {
            table.getBody().add(new NativeTableRow(new NativeTableCell(fault.row() == 0 ? words.say("planfile.whole") : String.valueOf(fault.row())),
                new NativeTableCell(fault.field()), new NativeTableCell(words.say(fault.whatToDo()))));
        }
        faults.add(complaint, new WideTable(words.say("planfile.faults.title"), table));
    }
}
