package org.skolbro.persistence.internal.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.person.PersonId;
import org.skolbro.persistence.Like;

@Entity
@Table(name = "audit_line")
class AuditLineEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "account_id")
    private Long account;

    @Column(name = "actor")
    private String actor;

    @Column(name = "sought_actor")
    private String soughtActor;

    @Column(name = "action")
    private String action;

    @ElementCollection
    @CollectionTable(name = "audit_subject", joinColumns = @JoinColumn(name = "audit_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "person_id")
    private List<Long> children;

    @Column(name = "reference")
    private String reference;

    @Column(name = "detail")
    private String detail;

    protected AuditLineEntity() {
    }

    static AuditLineEntity from(Optional<AccountId> account, AuditLine line) {
        AuditLineEntity entity = new AuditLineEntity();
        entity.id = line.id().value();
        entity.at = line.at();
        entity.account = account.map(AccountId::value).orElse(null);
        entity.actor = line.actor();
        entity.soughtActor = Like.sought(line.actor());
        entity.action = line.action();
        entity.children = line.children().stream().map(PersonId::value).toList();
        entity.reference = line.reference();
        entity.detail = line.detail();
        return entity;
    }

    long id() {
        return id;
    }

    AuditLine toRecord(List<Long> ofChildren) {
        return new AuditLine(new AuditLineId(id), at, actor, action, ofChildren.stream().map(PersonId::new).toList(), reference,
            detail);
    }
}
