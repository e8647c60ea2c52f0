package org.skolbro.ui.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;

/** The scan of a signed paper. It is kept in memory until the dialog that it stands in gives it away or is closed. */
public final class ScanUpload extends Div {

    private final Words words;
    private final int most;
    private final Consumer<String> complain;
    private final Upload upload = new Upload(this::receive);
    private final Paragraph received = new Paragraph();
    private byte[] scan;

    /**
     * @param most bytes
     * @param complain shows why a file is not taken
     * @param types media types that may be chosen
     */
    public ScanUpload(Words words, int most, Consumer<String> complain, String... types) {
        this.words = words;
        this.most = most;
        this.complain = complain;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedMimeTypes(types);
        upload.setI18n(UploadTexts.upTo(most, words));
        upload.addFileRejectedListener(no -> complain.accept(words.say("write.file.rejected", no.getFileName()) + " " + no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        received.addClassName("quiet");
        received.getElement().setAttribute("role", "status");
        received.setVisible(false);
        add(upload, received);
        addClassName("form-column");
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream content = event.getInputStream()) {
            file = content.readNBytes(most);
        }
        event.getUI().access(() -> {
            scan = file;
            received.setText(words.say("consent.paper.received", event.getFileName(), words.size(file.length)));
            received.setVisible(true);
            complain.accept("");
        });
    }

    public Optional<byte[]> scan() {
        return Optional.ofNullable(scan);
    }

    public void forget() {
        scan = null;
        received.setVisible(false);
    }
}
