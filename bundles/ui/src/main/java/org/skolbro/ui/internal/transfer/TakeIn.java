package org.skolbro.ui.internal.transfer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.UploadTexts;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Notice;

/**
 * A file from another provider on its way in: it is read as it comes. While it comes, the upload shows how far; when all of it is
 * there and is being checked, a panel does, where it can be stopped.
 */
final class TakeIn<T> extends Div {

    private final Here here;
    private final Words words;
    private final Jobs jobs;
    private final Taking<T> taking;
    private final Consumer<T> taken;
    private final Upload upload;

    /** @see org.skolbro.api.transfer.Arrivals#take */
    interface Taking<T> {
        Outcome<T> take(InputStream file, long bytes, Progress progress);
    }

    TakeIn(Here here, Jobs jobs, long mostBytes, Taking<T> taking, Consumer<T> taken) {
        this.here = here;
        this.words = Words.of(here);
        this.jobs = jobs;
        this.taking = taking;
        this.taken = taken;
        upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostBytes > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) mostBytes);
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(UploadTexts.upTo(mostBytes, words));
        upload.addFileRejectedListener(no -> Toast.trouble(words.say("write.file.rejected", no.getFileName()), no.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        addClassName("stack-close");
        add(upload);
    }

    /** Runs in the upload's own request, without the page's lock. */
    private void receive(UploadEvent event) throws IOException {
        UI page = event.getUI();
        AtomicBoolean shown = new AtomicBoolean();
        try (InputStream content = event.getInputStream()) {
            Job<Outcome<T>> job = jobs.here(here.caller(), "taking-in", begun -> taking.take(new Told(content, () -> show(page, begun, shown)),
                event.getFileSize(), begun));
            // what was refused before its end has not been shown yet
            show(page, job, shown);
        }
    }

    private void show(UI page, Job<Outcome<T>> job, AtomicBoolean shown) {
        if (shown.compareAndSet(false, true)) {
            page.access(() -> watch(job));
        }
    }

    private void watch(Job<Outcome<T>> job) {
        Div place = new Div();
        place.add(new JobPanel<>(here, job, outcome -> {
            remove(place);
            jobs.forget(job);
            follow(outcome);
        }, new Button(words.say("action.cancel"), click -> job.cancel())));
        add(place);
    }

    private void follow(Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Done<T>(T value) -> taken.accept(value);
            case Outcome.Refused<T> no -> Notice.refused(no);
        }
    }

    /** Tells when all has been read. */
    private static final class Told extends FilterInputStream {

        private final Runnable end;

        Told(InputStream in, Runnable end) {
            super(in);
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return told(super.read(into, from, length));
        }

        private int told(int read) {
            if (read < 0) {
                end.run();
            }
            return read;
        }
    }
}
