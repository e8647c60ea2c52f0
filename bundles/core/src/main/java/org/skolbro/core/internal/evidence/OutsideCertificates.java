package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.UnitOfWork;

/**
 * The certificates' copy outside the database, in the same lines as their export. It is what tells, after a restore of an
 * older database, which holdings had been destroyed since.
 */
@Component(service = OutsideCertificates.class)
public final class OutsideCertificates {

    private final UnitOfWork work;
    private final CertificateStore certificates;
    private final AppendOnlyFile file;
    private Optional<String> last = Optional.empty();
    private long count;
    private volatile Optional<Writing> writing = Optional.empty();

    @Activate
    public OutsideCertificates(@Reference UnitOfWork work, @Reference CertificateStore certificates,
            @Reference EvidenceFolder folder) {
        this.work = work;
        this.certificates = certificates;
        this.file = new AppendOnlyFile(folder.file("certificates.jsonl"));
        try {
            file.open(OutsideCertificates::endsEntry, line -> {
                if (endsEntry(line)) {
                    last = Optional.of(line);
                    count++;
                }
            });
        } catch (IOException failed) {
            throw new StorageFailure("The certificates outside the database cannot be read", failed);
        }
    }

    private static boolean endsEntry(String line) {
        return line.endsWith("}") && (line.startsWith("{\"kind\":\"batch\"") || line.startsWith("{\"kind\":\"run\"")
            || line.startsWith("{\"kind\":\"head\""));
    }

    /** Number of entries outside; that of the last one. */
    synchronized long last() {
        take();
        return count;
    }

    synchronized boolean endsWith(Entry entry) {
        take();
        return last.equals(Optional.of(entry.text()));
    }

    /**
     * Copies what was committed and is not outside yet. Never called inside a unit of work that destroys: what is rolled
     * back must not reach the file.
     *
     * @throws StorageFailure when the copy cannot be promised
     */
    public void catchUp() {
        begin();
        settle();
    }

    /**
     * As {@link #catchUp}, but the last entry is copied while the caller goes on.
     *
     * @throws StorageFailure when the copy of one before the last cannot be promised
     */
    public synchronized void begin() {
        take();
        List<Entry> missing = missing();
        while (missing.size() > 1) {
            writing = Optional.of(copied(missing.getFirst()));
            settle();
            take();
            missing = missing();
        }
        writing = missing.stream().findFirst().map(this::copied);
    }

    private List<Entry> missing() {
        return work.inOne(() -> certificates.after(count, 2));
    }

    private Writing copied(Entry entry) {
        List<String> lines = lines(entry);
        return new Writing(entry, CompletableFuture.runAsync(() -> append(lines), Thread::startVirtualThread));
    }

    private void append(List<String> lines) {
        try {
            file.append(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Returns when what was begun is outside. May be called at the end of a unit of work: then never more than one entry is
     * committed that is not outside. Waits for the disk alone, and for nobody who may wait for that unit of work.
     *
     * @throws StorageFailure when the copy cannot be promised
     */
    public void settle() {
        writing.ifPresent(Writing::await);
    }

    /** Returns when nothing is being written any more, for whatever reason its caller goes. */
    public void rest() {
        writing.ifPresent(Writing::isOutside);
    }

    /** What could not be written is still missing, and is begun anew. */
    private void take() {
        writing.filter(Writing::isOutside).ifPresent(one -> {
            last = Optional.of(one.entry.text());
            count = one.entry.number();
        });
        writing = Optional.empty();
    }

    private record Writing(Entry entry, CompletableFuture<Void> done) {

        /** Also when its thread is to end: an entry of which nobody knows whether it is outside would be written twice. */
        void await() {
            try {
                done.join();
            } catch (CompletionException failed) {
                throw new StorageFailure("The certificates outside the database cannot be written", failed.getCause());
            }
        }

        boolean isOutside() {
            return done.handle((nothing, failed) -> failed == null).join();
        }
    }

    private List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        if (entry.kind() == Entry.Kind.BATCH) {
            lines.addAll(work.inOne(() -> certificates.lines(entry.run(), entry.batch())));
        }
        lines.add(entry.text());
        return lines;
    }
}
