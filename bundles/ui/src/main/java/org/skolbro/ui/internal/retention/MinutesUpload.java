package org.skolbro.ui.internal.retention;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;

/** Takes the board's decision as it was written: a PDF, or a picture of it. It is kept in memory until it is asked for. */
final class MinutesUpload extends Div {

    /** An extract of minutes; a whole meeting is not meant. */
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final Words words;
    private final Paragraph told = new Paragraph();
    private byte[] file;

    MinutesUpload(Words words) {
        this.words = words;
        addClassName("stack-close");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedMimeTypes("image/*", "application/pdf");
        upload.setI18n(UploadTexts.upTo(MOST_BYTES, words));
        upload.addFileRejectedListener(no -> told.setText(words.say("write.file.rejected", no.getFileName()) + " " + no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        told.setText(words.say("plan.minutes.help"));
        told.addClassName("quiet");
        told.getElement().setAttribute("aria-live", "polite");
        NativeLabel label = new NativeLabel(words.say("plan.minutes"));
        label.addClassName("strong");
        add(label, upload, told);
    }

    Optional<byte[]> file() {
        return Optional.ofNullable(file);
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        byte[] received;
        try (InputStream content = event.getInputStream()) {
            received = content.readNBytes(MOST_BYTES);
        }
        event.getUI().access(() -> {
            file = received;
            told.setText(words.say("consent.paper.received", event.getFileName(), words.size(received.length)));
        });
    }
}
