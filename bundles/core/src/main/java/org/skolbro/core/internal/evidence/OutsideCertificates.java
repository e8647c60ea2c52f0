package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return count;
    }

    synchronized boolean endsWith(Entry entry) {
        return last.equals(Optional.of(entry.text()));
    }

    /**
     * Copies what was committed and is not outside yet. Never called inside a unit of work that destroys: what is rolled
     * back must not reach the file.
     *
     * @throws StorageFailure when the copy cannot be promised
     */
    public synchronized void catchUp() {
        for (Optional<Entry> next = next(); next.isPresent(); next = next()) {
            Entry entry = next.get();
            try {
                file.append(lines(entry));
            } catch (IOException failed) {
                throw new StorageFailure("The certificates outside the database cannot be written", failed);
            }
            last = Optional.of(entry.text());
            count = entry.number();
        }
    }

    private Optional<Entry> next() {
        return work.inOne(() -> certificates.after(count, 1)).stream().findFirst();
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
