package org.skolbro.persistence.internal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore.Entry;
import org.skolbro.core.store.CertificateStore.Entry.Kind;

@Entity
@Table(name = "certificate_entry")
class CertificateEntity {

    @Id
    @Column(name = "number_no")
    private long number;

    @Column(name = "run_id")
    private long run;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Column(name = "batch_no")
    private int batch;

    @Column(name = "entry_text")
    private String text;

    @Column(name = "hash")
    private String hash;

    protected CertificateEntity() {
    }

    static CertificateEntity from(Entry entry) {
        CertificateEntity entity = new CertificateEntity();
        entity.number = entry.number();
        entity.run = entry.run().value();
        entity.kind = entry.kind();
        entity.batch = entry.batch();
        entity.text = entry.text();
        entity.hash = entry.hash();
        return entity;
    }

    Entry toRecord() {
        return new Entry(number, new RunId(run), kind, batch, text, hash);
    }
}
