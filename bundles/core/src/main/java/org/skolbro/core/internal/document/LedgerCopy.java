package org.skolbro.core.internal.document;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.LedgerStore.Entry;
import org.skolbro.core.store.UnitOfWork;

/**
 * Brings the ledger's copy outside up to the ledger. Everything that is missing is copied, in order, not only what was
 * just added: that also carries over what other nodes wrote, and what a crash left behind.
 */
@Component(service = LedgerCopy.class)
public final class LedgerCopy {

    private static final int AT_ONCE = 500;

    private final UnitOfWork work;
    private final LedgerStore ledger;
    private final OutsideLedger outside;

    @Activate
    public LedgerCopy(@Reference UnitOfWork work, @Reference LedgerStore ledger, @Reference OutsideLedger outside) {
        this.work = work;
        this.ledger = ledger;
        this.outside = outside;
    }

    /**
     * To be called after the commit. Whoever returns from it knows that her entry is outside.
     *
     * @throws org.skolbro.api.problem.StorageFailure when the copy could not be written; calling again makes up for it
     */
    public synchronized void catchUp() {
        List<Entry> missing;
        do {
            missing = next();
            if (!missing.isEmpty()) {
                outside.append(missing);
            }
        } while (missing.size() == AT_ONCE);
    }

    private List<Entry> next() {
        long last = outside.last();
        return work.inOne(() -> ledger.after(last, AT_ONCE));
    }
}
