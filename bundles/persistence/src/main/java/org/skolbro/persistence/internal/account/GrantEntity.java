package org.skolbro.persistence.internal.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Grant;

@Entity
@Table(name = "personal_grant")
class GrantEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "staff_id")
    private long staff;

    @Column(name = "child_id")
    private long child;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_by")
    private long by;

    @Column(name = "given_at")
    private Instant at;

    protected GrantEntity() {
    }

    static GrantEntity from(Grant grant) {
        GrantEntity entity = new GrantEntity();
        entity.id = grant.id().value();
        entity.staff = grant.staff().value();
        entity.child = grant.child().value();
        entity.unit = grant.unit().value();
        entity.until = grant.until();
        entity.reason = grant.reason();
        entity.by = grant.by().value();
        entity.at = grant.at();
        return entity;
    }

    Grant toRecord(Optional<Grant.End> ended) {
        return new Grant(new GrantId(id), new PersonId(staff), new PersonId(child), new UnitCode(unit), until, reason,
            new AccountId(by), at, ended);
    }

    long id() {
        return id;
    }
}
