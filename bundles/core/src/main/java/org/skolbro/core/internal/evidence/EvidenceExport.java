package org.skolbro.core.internal.evidence;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.UnitOfWork;

/** Writes the evidence as JSON Lines, page by page in short units of work, so that its size does not matter. */
@Component(service = EvidenceExport.class)
public final class EvidenceExport {

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final CertificateStore certificates;
    private final LedgerStore ledger;
    private final DocumentStore documents;

    @Activate
    public EvidenceExport(@Reference UnitOfWork work, @Reference CertificateStore certificates,
            @Reference LedgerStore ledger, @Reference DocumentStore documents) {
        this.work = work;
        this.certificates = certificates;
        this.ledger = ledger;
        this.documents = documents;
    }

    public void certificate(RunId run, OutputStream out) {
        writing(out, lines -> {
            for (CertificateStore.Entry entry : work.inOne(() -> certificates.of(run))) {
                if (entry.kind() == CertificateStore.Entry.Kind.BATCH) {
                    lines.all(work.inOne(() -> certificates.lines(run, entry.batch())));
                }
                lines.one(entry.text());
            }
        });
    }

    public void ledger(OutputStream out) {
        writing(out, lines -> {
            long last = 0;
            for (List<LedgerStore.Entry> page = ledgerAfter(last); !page.isEmpty(); page = ledgerAfter(last)) {
                lines.all(page.stream().map(CertificateLines::entry).toList());
                last = page.getLast().number();
            }
            lines.one(CertificateLines.end(last));
        });
    }

    /** Begins with the ledger's number at that moment: what is finalised while this is written is not missed by anybody. */
    public void present(OutputStream out) {
        writing(out, lines -> {
            long latest = work.inOne(() -> ledger.lockHead().map(LedgerStore.Entry::number).orElse(0L));
            lines.one(CertificateLines.asOf(latest));
            long count = 0;
            Optional<DocumentId> after = Optional.empty();
            for (List<DocumentId> page = presentAfter(after); !page.isEmpty(); page = presentAfter(after)) {
                List<DocumentId> ids = page;
                List<String> hashes = work.inOne(() -> ids.stream().flatMap(id -> present(id).stream()).toList());
                lines.all(hashes);
                count += hashes.size();
                after = Optional.of(page.getLast());
            }
            lines.one(CertificateLines.end(count));
        });
    }

    private Optional<String> present(DocumentId id) {
        return documents.find(id).flatMap(document -> documents.content(id)
            .map(content -> CertificateLines.present(id, ContentHash.of(document, content))));
    }

    private List<LedgerStore.Entry> ledgerAfter(long number) {
        return work.inOne(() -> ledger.after(number, PAGE));
    }

    private List<DocumentId> presentAfter(Optional<DocumentId> after) {
        return work.inOne(() -> documents.present(after, PAGE));
    }

    private static void writing(OutputStream out, Job job) {
        try {
            Lines lines = new Lines(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16));
            job.write(lines);
            lines.out.flush();
        } catch (IOException failed) {
            throw new StorageFailure("The evidence cannot be written where it was asked for", failed);
        }
    }

    private interface Job {
        void write(Lines lines) throws IOException;
    }

    private record Lines(Writer out) {

        void one(String line) throws IOException {
            out.write(line);
            out.write('\n');
        }

        void all(List<String> lines) throws IOException {
            for (String line : lines) {
                one(line);
            }
        }
    }
}
