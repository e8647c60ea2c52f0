package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.CertificateStore.Line;
import org.skolbro.core.store.UnitOfWork;

/** What every store of certificates owes. */
public abstract class CertificateStoreContract {

    private static final RunId RUN = new RunId(71);
    private static final RunId OTHER = new RunId(72);

    protected abstract UnitOfWork unitOfWork();

    protected abstract CertificateStore store();

    @Test
    public void aNewStoreHasNoEntry() {
        assertEquals(Optional.empty(), unitOfWork().inOne(() -> store().lockLast()));
        assertEquals(Optional.empty(), unitOfWork().inOne(() -> store().last(RUN)));
        assertEquals(Optional.empty(), unitOfWork().inOne(() -> store().lastHead()));
    }

    @Test
    public void entriesOfRunsAreKeptApartAndInOrder() {
        Entry run = append(entry(1, RUN, Entry.Kind.RUN, 0));
        Entry other = append(entry(2, OTHER, Entry.Kind.RUN, 0));
        Entry batch = append(entry(3, RUN, Entry.Kind.BATCH, 1), new Line(Optional.of(new HoldingId(1)), "{\"å\":1}"));
        Entry head = append(entry(4, RUN, Entry.Kind.HEAD, 1));
        assertEquals(List.of(run, batch, head), unitOfWork().inOne(() -> store().of(RUN)));
        assertEquals(List.of(batch), unitOfWork().inOne(() -> store().after(2, 1)));
        assertEquals(Optional.of(other), unitOfWork().inOne(() -> store().last(OTHER)));
        assertEquals(Optional.of(head), unitOfWork().inOne(() -> store().lastHead()));
        assertEquals(Optional.of(head), unitOfWork().inOne(() -> store().lockLast()));
    }

    @Test
    public void linesComeAsTheyWereWritten() {
        append(entry(1, RUN, Entry.Kind.BATCH, 1), new Line(Optional.of(new HoldingId(1)), "{\"kind\":\"ö\"}"),
            new Line(Optional.empty(), "{}"), new Line(Optional.empty(), "{\"kind\":\"kept\"}"));
        assertEquals(List.of("{\"kind\":\"ö\"}", "{}", "{\"kind\":\"kept\"}"), unitOfWork().inOne(() -> store().lines(RUN, 1)));
        assertEquals(List.of(), unitOfWork().inOne(() -> store().lines(RUN, 2)));
    }

    @Test
    public void aHoldingIsCertifiedOnce() {
        append(entry(1, RUN, Entry.Kind.BATCH, 1), new Line(Optional.of(new HoldingId(1)), "{}"));
        assertThrows(RuntimeException.class,
            () -> append(entry(2, RUN, Entry.Kind.BATCH, 2), new Line(Optional.of(new HoldingId(1)), "{}")));
        assertEquals(1, unitOfWork().inOne(() -> store().of(RUN)).size());
    }

    @Test
    public void thereAreNoGaps() {
        assertThrows(IllegalArgumentException.class, () -> append(entry(2, RUN, Entry.Kind.RUN, 0)));
    }

    private Entry append(Entry entry, Line... lines) {
        unitOfWork().inOne(() -> store().append(entry, List.of(lines)));
        return entry;
    }

    private static Entry entry(long number, RunId run, Entry.Kind kind, int batch) {
        return new Entry(number, run, kind, batch, "{\"number\":" + number + "}", "ab" + number);
    }
}
