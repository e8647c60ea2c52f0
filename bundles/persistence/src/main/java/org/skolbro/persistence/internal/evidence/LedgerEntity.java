package org.skolbro.persistence.internal.evidence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.LedgerStore.Entry;

@Entity
@Table(name = "ledger_entry")
class LedgerEntity {

    @Id
    @Column(name = "number_no")
    private long number;

    @Column(name = "document_id")
    private long document;

    @Column(name = "hash")
    private String hash;

    @Column(name = "entered_at")
    private Instant at;

    @Column(name = "head")
    private String head;

    protected LedgerEntity() {
    }

    static LedgerEntity from(Entry entry) {
        LedgerEntity entity = new LedgerEntity();
        entity.number = entry.number();
        entity.document = entry.document().value();
        entity.hash = entry.hash();
        entity.at = entry.at();
        entity.head = entry.head();
        return entity;
    }

    Entry toRecord() {
        return new Entry(number, new DocumentId(document), hash, at, head);
    }
}
