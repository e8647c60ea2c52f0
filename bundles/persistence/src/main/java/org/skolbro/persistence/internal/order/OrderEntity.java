package org.skolbro.persistence.internal.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.order.Order.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.StoredOrder;
import org.skolbro.core.store.StoredOrder.Closing;

/** An order; what closed it stands in the same row, so that its age is one column. */
@Entity
@Table(name = "document_order")
class OrderEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "requester_id")
    private long requester;

    @Column(name = "child_id")
    private long child;

    @Column(name = "unit_code")
    private String unit;

    @Column(name = "type_id")
    private String type;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "due_day")
    private LocalDate due;

    @Column(name = "ordered_at")
    private Instant at;

    @Column(name = "hold_id")
    private long hold;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closing_reason")
    private String reason;

    @Column(name = "readable_until")
    private LocalDate until;

    @ElementCollection
    @CollectionTable(name = "document_order_document", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position_no")
    @Column(name = "document_id")
    private List<Long> documents;

    protected OrderEntity() {
    }

    static OrderEntity from(StoredOrder order) {
        OrderEntity entity = new OrderEntity();
        entity.id = order.id().value();
        entity.requester = order.requester().value();
        entity.child = order.child().value();
        entity.unit = order.archive().map(UnitCode::value).orElse(null);
        entity.type = order.type().map(DocumentTypeId::value).orElse(null);
        entity.purpose = order.purpose();
        entity.due = order.due();
        entity.at = order.at();
        entity.hold = order.hold().value();
        entity.state = State.OPEN;
        entity.documents = new ArrayList<>();
        order.closed().ifPresent(entity::close);
        return entity;
    }

    void close(Closing closing) {
        state = closing.how();
        closedAt = closing.at();
        closedBy = closing.by();
        reason = closing.reason();
        until = closing.until().orElse(null);
        closing.documents().forEach(document -> documents.add(document.value()));
    }

    StoredOrder toRecord(List<Long> handedOut) {
        Optional<Closing> closed = closedAt == null ? Optional.empty()
            : Optional.of(new Closing(state, reason == null ? "" : reason, closedBy, closedAt, Optional.ofNullable(until),
                handedOut.stream().map(DocumentId::new).toList()));
        return new StoredOrder(new OrderId(id), new PersonId(requester), new PersonId(child),
            Optional.ofNullable(unit).map(UnitCode::new), Optional.ofNullable(type).map(DocumentTypeId::new), purpose, due, at,
            new HoldId(hold), closed);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    long id() {
        return id;
    }
}
