package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.LedgerStore.Entry;
import org.skolbro.core.store.UnitOfWork;

/** What every store of the ledger owes. */
public abstract class LedgerStoreContract {

    protected abstract UnitOfWork unitOfWork();

    protected abstract LedgerStore store();

    @Test
    public void anEmptyLedgerHasNoHead() {
        assertEquals(Optional.empty(), in(() -> store().lockHead()));
    }

    @Test
    public void theHeadIsTheLatestEntry() {
        append(1);
        Entry second = append(2);
        assertEquals(Optional.of(second), in(() -> store().lockHead()));
    }

    @Test
    public void entriesComeInOrderAfterANumber() {
        append(1);
        Entry second = append(2);
        Entry third = append(3);
        assertEquals(List.of(second, third), in(() -> store().after(1, 10)));
        assertEquals(List.of(second), in(() -> store().after(1, 1)));
    }

    @Test
    public void hasNoGapsAndNoBranches() {
        append(1);
        assertThrows(IllegalArgumentException.class, () -> append(3));
        assertThrows(IllegalArgumentException.class, () -> append(1));
    }

    @Test
    public void writersWaitForEachOther() throws InterruptedException {
        append(1);
        List<Thread> writers = IntStream.range(0, 4).mapToObj(i -> Thread.ofPlatform().start(() -> {
            for (int n = 0; n < 10; n++) {
                DocumentId document = new DocumentId(1000 + 10 * i + n);
                run(() -> store().append(Chain.next(store().lockHead(), document, "ab".repeat(32), Instant.EPOCH)));
            }
        })).toList();
        for (Thread writer : writers) {
            writer.join();
        }
        List<Entry> chain = in(() -> store().after(0, 100));
        assertEquals(41, chain.size());
        for (int i = 1; i < chain.size(); i++) {
            Entry entry = chain.get(i);
            assertEquals(Chain.head(chain.get(i - 1).head(), i + 1, entry.document(), entry.hash(), entry.at()), entry.head());
        }
    }

    private Entry append(long number) {
        Entry entry = new Entry(number, new DocumentId(100 + number), "ab".repeat(32), Instant.parse("2026-05-04T08:00:00.000001Z"),
            "cd".repeat(32));
        run(() -> {
            store().lockHead();
            store().append(entry);
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
