package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.CertificateStore.Entry.Kind;
import org.skolbro.core.store.CertificateStore.Line;
import org.skolbro.core.store.UnitOfWork;

/** What every store of certificates owes. */
public abstract class CertificateStoreContract {

    private static final RunId RUN = new RunId(7);
    private static final RunId OTHER = new RunId(8);

    protected abstract UnitOfWork unitOfWork();

    protected abstract CertificateStore store();

    @Test
    public void entriesComeInOrder() {
        Entry first = append(1, RUN, Kind.RUN, 0);
        Entry batch = append(2, RUN, Kind.BATCH, 1, line(11L), line(null));
        Entry other = append(3, OTHER, Kind.RUN, 0);
        Entry head = append(4, RUN, Kind.HEAD, 1);
        assertEquals(Optional.of(head), in(() -> store().lockLast()));
        assertEquals(Optional.of(head), in(() -> store().lastHead()));
        assertEquals(Optional.of(other), in(() -> store().last(OTHER)));
        assertEquals(List.of(first, batch, head), in(() -> store().of(RUN)));
        assertEquals(List.of(batch, other), in(() -> store().after(1, 2)));
    }

    @Test
    public void isEmptyAtFirst() {
        assertEquals(Optional.empty(), in(() -> store().lockLast()));
        assertEquals(Optional.empty(), in(() -> store().last(RUN)));
        assertEquals(Optional.empty(), in(() -> store().lastHead()));
    }

    @Test
    public void linesOfABatchComeInLeafOrder() {
        append(1, RUN, Kind.BATCH, 1, line(12L), line(null), line(11L), line(null));
        append(2, RUN, Kind.BATCH, 2, line(13L));
        assertEquals(List.of("line 12", "line null", "line 11", "line null"), in(() -> store().lines(RUN, 1)));
        assertEquals(List.of("line 13"), in(() -> store().lines(RUN, 2)));
        assertEquals(List.of(), in(() -> store().lines(OTHER, 1)));
    }

    @Test
    public void aHoldingIsCertifiedOnce() {
        append(1, RUN, Kind.BATCH, 1, line(11L));
        assertThrows(RuntimeException.class, () -> append(2, RUN, Kind.BATCH, 2, line(11L)));
        assertEquals(List.of(), in(() -> store().lines(RUN, 2)));
    }

    @Test
    public void hasNoGapsAndNoBranches() {
        append(1, RUN, Kind.RUN, 0);
        assertThrows(IllegalArgumentException.class, () -> append(3, RUN, Kind.BATCH, 1));
        assertThrows(IllegalArgumentException.class, () -> append(1, RUN, Kind.BATCH, 1));
    }

    private static Line line(Long holding) {
        return new Line(Optional.ofNullable(holding).map(HoldingId::new), "line " + holding);
    }

    private Entry append(long number, RunId run, Kind kind, int batch, Line... lines) {
        Entry entry = new Entry(number, run, kind, batch, "{\"å\":1}", "ab".repeat(32));
        run(() -> {
            store().lockLast();
            store().append(entry, List.of(lines));
        });
        return entry;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
