package org.skolbro.ui.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Notice;

/** A file from another provider on its way in: it is read as it comes, and what is said of it stands beside it. */
final class TakeIn<T> extends Div {

    private final Words words;
    private final Function<InputStream, Outcome<T>> taking;
    private final Consumer<T> taken;
    private final Upload upload;

    TakeIn(Here here, long mostBytes, Function<InputStream, Outcome<T>> taking, Consumer<T> taken) {
        this.words = Words.of(here);
        this.taking = taking;
        this.taken = taken;
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) mostBytes);
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(UploadTexts.upTo(mostBytes, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()), no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(upload);
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        Outcome<T> outcome;
        try (InputStream content = event.getInputStream()) {
            outcome = taking.apply(content);
        }
        event.getUI().access(() -> {
            switch (outcome) {
                case Outcome.Done<T>(T value) -> taken.accept(value);
                case Outcome.Refused<T> no -> Notice.refused(no);
            }
        });
    }
}
