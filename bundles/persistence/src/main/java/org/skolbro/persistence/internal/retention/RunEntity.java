package org.skolbro.persistence.internal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.StoredRun.Cancellation;
import org.skolbro.core.store.StoredRun.Signature;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "disposal_run")
class RunEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "version")
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "plan_id")
    private long plan;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "previewed")
    private String previewed;

    @Column(name = "approved")
    private String approved;

    @Column(name = "items")
    private long items;

    @Column(name = "digest")
    private String digest;

    @Column(name = "fencing_token")
    private long token;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "cancelled")
    private String cancelled;

    protected RunEntity() {
    }

    static RunEntity from(StoredRun run) {
        RunEntity entity = new RunEntity();
        entity.id = run.id().value();
        entity.take(run);
        return entity;
    }

    void take(StoredRun run) {
        version = run.version();
        state = run.state();
        plan = run.plan().value();
        asOf = run.asOf();
        previewed = Json.write(run.previewed());
        approved = run.approved().map(Json::write).orElse(null);
        items = run.items();
        digest = run.digest();
        token = run.token();
        startsAt = run.startsAt().orElse(null);
        cancelled = run.cancelled().map(Json::write).orElse(null);
    }

    StoredRun toRecord() {
        return new StoredRun(new RunId(id), version, state, new PlanId(plan), asOf, Json.read(previewed, Signature.class),
            Optional.ofNullable(approved).map(text -> Json.read(text, Signature.class)), items, digest, token,
            Optional.ofNullable(startsAt), Optional.ofNullable(cancelled).map(text -> Json.read(text, Cancellation.class)));
    }

    long version() {
        return version;
    }
}
