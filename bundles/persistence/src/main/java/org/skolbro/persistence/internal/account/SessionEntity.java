package org.skolbro.persistence.internal.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.core.store.StoredSession;

@Entity
@Table(name = "account_session")
class SessionEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "assurance")
    private AssuranceLevel level;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "idle_minutes")
    private int idleMinutes;

    protected SessionEntity() {
    }

    static SessionEntity from(StoredSession session) {
        SessionEntity entity = new SessionEntity();
        entity.id = session.id();
        entity.account = session.account().value();
        entity.level = session.level();
        entity.startedAt = session.startedAt();
        entity.seenAt = session.seenAt();
        entity.idleMinutes = session.idleMinutes();
        return entity;
    }

    StoredSession toRecord() {
        return new StoredSession(id, new AccountId(account), level, startedAt, seenAt, idleMinutes);
    }
}
