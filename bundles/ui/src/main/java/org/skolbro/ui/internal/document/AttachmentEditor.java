package org.skolbro.ui.internal.document;

import java.io.IOException;
import java.io.InputStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Files of a draft: dropped or chosen, streamed straight into the store, listed, taken away. */
final class AttachmentEditor extends Section {

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final Editing editing;
    private final UnorderedList files = new UnorderedList();

    AttachmentEditor(Here here, Documents documents, Editing editing) {
        this.here = here;
        this.documents = documents;
        this.editing = editing;
        words = Words.of(here);
        addClassNames("stack", "prose");
        files.addClassName("file-list");
        Upload upload = new Upload(this::receive);
        upload.setAcceptedMimeTypes(editing.draft().type().pictures()
            ? new String[] {"image/*", "application/pdf"} : new String[] {"application/pdf"});
        upload.setMaxFileSize((int) Documents.MAX_ATTACHMENT);
        upload.setI18n(UploadTexts.upTo(Documents.MAX_ATTACHMENT, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()),
            no.getErrorMessage()));
        // what is in the draft stands below; here it would look as if it could be taken away from the draft
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Paragraph help = new Paragraph(words.say(editing.draft().type().pictures() ? "write.files.help"
            : "write.files.help.pdf"));
        help.addClassName("quiet");
        add(new H2(words.say("write.files")), help, upload, files);
        show();
    }

    /** Runs in the upload's own request, without the page's lock: only the outcome is shown under it. */
    private void receive(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            Outcome<Attachment> outcome = documents.attach(here.caller(), editing.draft().id(), event.getFileName(), content);
            if (outcome instanceof Outcome.Refused<Attachment> no) {
                event.reject(here.say(no.reason()));
            }
            event.getUI().access(() -> {
                editing.renew(documents.draft(here.caller(), editing.draft().id()));
                show();
                if (outcome instanceof Outcome.Refused<Attachment> no) {
                    Toast.trouble(words.say("write.file.rejected", event.getFileName()), here.say(no.reason()));
                }
            });
        }
    }

    private void show() {
        files.removeAll();
        for (Attachment file : editing.draft().attachments()) {
            Span size = new Span(words.size(file.bytes()));
            size.addClassName("quiet");
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                documents.detach(here.caller(), editing.draft().id(), file.id());
                editing.renew(documents.draft(here.caller(), editing.draft().id()));
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(words.say("write.file.remove", file.fileName()));
            Div line = new Div((DocumentBody.isPicture(file) ? VaadinIcon.PICTURE : VaadinIcon.FILE_TEXT_O).create(),
                new Span(file.fileName()), size, remove);
            line.addClassName("icon-word");
            files.add(new ListItem(line));
        }
    }
}
