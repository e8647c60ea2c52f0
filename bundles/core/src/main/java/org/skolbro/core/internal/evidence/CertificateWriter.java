package org.skolbro.core.internal.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.CertificateStore.Line;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.StoredRun;

/** Writes certificates (gallringsintyg): a run line, batches, a signed head. Inside the unit of work that destroys. */
@Component(service = CertificateWriter.class)
public final class CertificateWriter {

    private final CertificateStore store;
    private final LedgerStore ledger;
    private final SigningKey key;
    private final Clock clock;

    @Activate
    public CertificateWriter(@Reference CertificateStore store, @Reference LedgerStore ledger, @Reference SigningKey key,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.key = key;
        this.clock = clock;
    }

    /** Begins the certificate of an approved run; a second call changes nothing. */
    public void open(StoredRun run, Plan plan, long approvedItems) {
        long number = nextNumber();
        if (store.last(run.id()).isEmpty()) {
            String text = CertificateLines.run(run, plan, approvedItems);
            store.append(new Entry(number, run.id(), Entry.Kind.RUN, 0, text, CertificateChain.run(text)), List.of());
        }
    }

    public boolean isOpened(RunId run) {
        return store.last(run).isPresent();
    }

    /** Whether the certificate of some other run lacks its head. One at a time: their lines would mix in the outside copy. */
    public boolean isAnotherOpen(RunId run) {
        return store.lockLast().filter(last -> last.kind() != Entry.Kind.HEAD && !last.run().equals(run)).isPresent();
    }

    public boolean isClosed(RunId run) {
        return store.last(run).filter(entry -> entry.kind() == Entry.Kind.HEAD).isPresent();
    }

    /**
     * Adds one batch.
     *
     * @param lines makes the lines, in leaf order, when it is known where they will stand; none = no batch
     */
    public void batch(RunId run, int planVersion, Function<CertificateLines.Place, List<Line>> lines) {
        long number = nextNumber();
        Entry before = store.last(run).orElseThrow();
        int batch = before.batch() + 1;
        List<Line> made = lines.apply(new CertificateLines.Place(batch, planVersion, now()));
        if (made.isEmpty()) {
            return;
        }
        String root = MerkleTree.root(made.stream().map(Line::text).toList());
        String link = CertificateChain.batch(before.hash(), batch, made.size(), root);
        String text = CertificateLines.batch(batch, made.size(), root, link);
        store.append(new Entry(number, run, Entry.Kind.BATCH, batch, text, link), made);
    }

    /** Ends the certificate with its signed head; a second call changes nothing. */
    public void close(RunId run, String outcome, long destroyed, long kept) {
        long number = nextNumber();
        Entry last = store.last(run).orElseThrow();
        if (last.kind() == Entry.Kind.HEAD) {
            return;
        }
        Optional<Entry> previous = store.lastHead();
        Optional<LedgerStore.Entry> latest = ledger.lockHead();
        CertificateChain.Head head = new CertificateChain.Head(previous.map(Entry::hash).orElse(CertificateChain.START),
            previous.map(entry -> entry.batch() + 1).orElse(1), run, outcome, last.batch(), destroyed, kept, last.hash(),
            latest.map(LedgerStore.Entry::number).orElse(0L),
            latest.map(LedgerStore.Entry::head).orElse(CertificateChain.START), now());
        String hash = CertificateChain.head(head);
        store.append(new Entry(number, run, Entry.Kind.HEAD, (int) head.number(), CertificateLines.head(head, hash, key), hash),
            List.of());
    }

    private long nextNumber() {
        return store.lockLast().map(Entry::number).orElse(0L) + 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
