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
import org.skolbro.api.access.AccountId;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.StoredRun.Signature;

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

    @Column(name = "previewed_account")
    private long previewedAccount;

    @Column(name = "previewed_name")
    private String previewedName;

    @Column(name = "previewed_at")
    private Instant previewedAt;

    @Column(name = "approved_account")
    private Long approvedAccount;

    @Column(name = "approved_name")
    private String approvedName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "items")
    private long items;

    @Column(name = "digest")
    private String digest;

    @Column(name = "token")
    private long token;

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
        previewedAccount = run.previewed().account().value();
        previewedName = run.previewed().name();
        previewedAt = run.previewed().at();
        approvedAccount = run.approved().map(who -> who.account().value()).orElse(null);
        approvedName = run.approved().map(Signature::name).orElse(null);
        approvedAt = run.approved().map(Signature::at).orElse(null);
        items = run.items();
        digest = run.digest();
        token = run.token();
    }

    long version() {
        return version;
    }

    StoredRun toRecord() {
        Signature previewed = new Signature(new AccountId(previewedAccount), previewedName, previewedAt);
        Optional<Signature> approved = Optional.ofNullable(approvedAccount)
            .map(account -> new Signature(new AccountId(account), approvedName, approvedAt));
        return new StoredRun(new RunId(id), version, state, new PlanId(plan), asOf, previewed, approved, items, digest, token);
    }
}
