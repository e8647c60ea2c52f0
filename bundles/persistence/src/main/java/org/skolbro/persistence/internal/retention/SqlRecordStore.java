package org.skolbro.persistence.internal.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.core.store.RecordStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** Erases records of all kinds, see {@link RecordTables}. */
@Component
public final class SqlRecordStore implements RecordStore {

    private final Tx tx;

    @Activate
    public SqlRecordStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Map<HoldingId, Long> erase(RecordKind kind, Collection<HoldingId> records, LocalDate day) {
        RecordTable table = RecordTables.of(kind);
        return tx.sqlWithin(connection -> {
            Map<HoldingId, Long> erased = new HashMap<>();
            for (HoldingId record : records) {
                long lines = table.erase(connection, record.value(), day);
                if (lines > 0) {
                    erased.put(record, lines);
                }
            }
            return erased;
        });
    }
}
