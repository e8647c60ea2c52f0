package org.skolbro.persistence.internal.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.register.GrantId;
import org.skolbro.core.store.Grant;

/** The end of a permission before its last day: a row of its own, so that the permission's row is never changed. */
@Entity
@Table(name = "personal_grant_end")
class GrantEndEntity {

    @Id
    @Column(name = "grant_id")
    private long grant;

    @Column(name = "reason")
    private String reason;

    @Column(name = "ended_by")
    private long by;

    @Column(name = "ended_at")
    private Instant at;

    protected GrantEndEntity() {
    }

    static GrantEndEntity from(GrantId grant, Grant.End end) {
        GrantEndEntity entity = new GrantEndEntity();
        entity.grant = grant.value();
        entity.reason = end.reason();
        entity.by = end.by().value();
        entity.at = end.at();
        return entity;
    }

    Grant.End toRecord() {
        return new Grant.End(reason, new AccountId(by), at);
    }

    long grant() {
        return grant;
    }
}
