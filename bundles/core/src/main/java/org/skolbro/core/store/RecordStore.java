package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RecordKind;

/**
 * Erases records other than documents. What is due of them is found by {@link DisposalStore}, where a record's id stands for
 * the holding's.
 */
public interface RecordStore {

    /**
     * Erases records whole, with what stands in no other record.
     *
     * @param day from which what outlives them counts that they are gone
     * @return how many lines each record had; one that was gone already is not in it
     */
    Map<HoldingId, Long> erase(RecordKind kind, Collection<HoldingId> records, LocalDate day);
}
