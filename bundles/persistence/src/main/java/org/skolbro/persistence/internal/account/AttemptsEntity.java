package org.skolbro.persistence.internal.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.core.store.AttemptStore.Attempts;

@Entity
@Table(name = "sign_in_attempts")
class AttemptsEntity {

    @Id
    @Column(name = "attempt_key")
    private String key;

    @Column(name = "attempt_count")
    private int count;

    @Column(name = "latest_at")
    private Instant latest;

    @Column(name = "next_at")
    private Instant next;

    protected AttemptsEntity() {
    }

    AttemptsEntity(Attempts attempts) {
        this.key = attempts.key();
        this.count = attempts.count();
        this.latest = attempts.latest();
        this.next = attempts.next();
    }

    Attempts toRecord() {
        return new Attempts(key, count, latest, next);
    }
}
