package org.skolbro.persistence.internal.delivery;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Values;

/** Deliveries whole as JSON, their packages and holdings as rows: what concerns many of them is one statement or a batch. */
@Component
public final class SqlDeliveryStore implements DeliveryStore {

    private static final String PACKAGE = "select package_number, subject_id, package_name, state, documents, size_bytes, sha256, fault"
        + " from delivery_package where delivery_id = ?";

    private final Tx tx;

    @Activate
    public SqlDeliveryStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredDelivery delivery) {
        tx.sqlWithin(connection -> Sql.of("insert into delivery (id, version, state, delivery_text) values (?, ?, ?, ?)", delivery.id().value(),
            delivery.version(), delivery.state(), Json.write(delivery)).change(connection));
    }

    @Override
    public Optional<StoredDelivery> find(DeliveryId id) {
        return tx.sqlWithin(connection -> Sql.of("select delivery_text from delivery where id = ?", id.value())
            .first(connection, SqlDeliveryStore::delivery));
    }

    @Override
    public void update(StoredDelivery delivery) {
        int changed = tx.sqlWithin(connection -> Sql.of("update delivery set version = ?, state = ?, delivery_text = ? where id = ? and version = ?",
            delivery.version(), delivery.state(), Json.write(delivery), delivery.id().value(), delivery.version() - 1).change(connection));
        delivery.closedAt().ifPresent(at -> tx.sqlWithin(connection -> Sql.of("update delivery set closed_at = ? where id = ?", at,
            delivery.id().value()).change(connection)));
        if (changed == 0) {
            throw new Conflict("delivery " + delivery.id() + " was changed by somebody else");
        }
    }

    @Override
    public List<StoredDelivery> all() {
        return tx.sqlWithin(connection -> Sql.of("select delivery_text from delivery order by id desc").list(connection, SqlDeliveryStore::delivery));
    }

    @Override
    public void insertHoldings(DeliveryId id, Collection<DeliveredHolding> holdings) {
        tx.sqlWithin(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into delivery_holding (delivery_id, holding_id, document_id,"
                    + " type_id, school_type, unit_code, basis, subject_id, document_date, rule_id, milestone, milestone_date, content_hash,"
                    + " released) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")) {
                for (DeliveredHolding holding : holdings) {
                    set(insert, id, holding);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    private static void set(PreparedStatement insert, DeliveryId id, DeliveredHolding holding) throws SQLException {
        RunItem item = holding.item();
        insert.setLong(1, id.value());
        insert.setLong(2, item.holding().value());
        insert.setLong(3, item.document().value());
        insert.setString(4, item.type().value());
        insert.setString(5, item.schoolType().value());
        insert.setString(6, item.unit().value());
        insert.setString(7, item.basis().name());
        insert.setLong(8, item.subject().orElseThrow().value());
        insert.setDate(9, Date.valueOf(item.documentDate()));
        insert.setString(10, item.rule().value());
        insert.setString(11, item.milestone().name());
        insert.setDate(12, Date.valueOf(item.milestoneDate()));
        insert.setString(13, holding.hash());
    }

    @Override
    public void insertPackages(DeliveryId id, Collection<Packet> packages) {
        tx.sqlWithin(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into delivery_package (delivery_id, package_number, subject_id,"
                    + " package_name, state, documents, size_bytes, sha256, fault) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Packet packet : packages) {
                    insert.setLong(1, id.value());
                    insert.setInt(2, packet.number());
                    insert.setLong(3, packet.subject().value());
                    insert.setString(4, packet.name());
                    insert.setString(5, packet.state().name());
                    insert.setLong(6, packet.documents());
                    insert.setLong(7, packet.bytes());
                    insert.setString(8, packet.sha256());
                    insert.setString(9, packet.fault());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    @Override
    public Page<Packet> packages(DeliveryId id, Page.Request page) {
        return tx.sqlWithin(connection -> new Page<>(Sql.of(PACKAGE + " order by package_number offset ? rows fetch next ? rows only", id.value(),
            page.offset(), page.limit()).list(connection, SqlDeliveryStore::packet),
            Sql.of("select count(*) from delivery_package where delivery_id = ?", id.value()).number(connection)));
    }

    @Override
    public Optional<Packet> packet(DeliveryId id, int number) {
        return tx.sqlWithin(connection -> Sql.of(PACKAGE + " and package_number = ?", id.value(), number)
            .first(connection, SqlDeliveryStore::packet));
    }

    @Override
    public Optional<Packet> waiting(DeliveryId id) {
        return tx.sqlWithin(connection -> Sql.of(PACKAGE + " and state = 'WAITING' order by package_number fetch first 1 rows only", id.value())
            .first(connection, SqlDeliveryStore::packet));
    }

    @Override
    public boolean settle(DeliveryId id, Packet packet) {
        return tx.sqlWithin(connection -> Sql.of("update delivery_package set state = ?, documents = ?, size_bytes = ?, sha256 = ?, fault = ?"
            + " where delivery_id = ? and package_number = ? and state = 'WAITING'", packet.state(), packet.documents(), packet.bytes(),
            packet.sha256(), packet.fault(), id.value(), packet.number()).change(connection)) == 1;
    }

    @Override
    public void retry(DeliveryId id) {
        tx.sqlWithin(connection -> {
            Sql.of("update delivery_package set state = 'WAITING', fault = '' where delivery_id = ? and (state = 'FAILED' or state = 'BUILT'"
                + " and subject_id in (select h.subject_id from delivery_holding h where h.delivery_id = ? and h.fault is not null))", id.value(),
                id.value()).change(connection);
            return Sql.of("update delivery_holding set fault = null where delivery_id = ? and fault is not null", id.value()).change(connection);
        });
    }

    @Override
    public void leaveOut(DeliveryId id, Map<DocumentId, String> faults, PersonId subject) {
        tx.sqlWithin(connection -> {
            for (Map.Entry<DocumentId, String> one : faults.entrySet()) {
                Sql.of("update delivery_holding set fault = ? where delivery_id = ? and subject_id = ? and document_id = ?", one.getValue(), id.value(),
                    subject.value(), one.getKey().value()).change(connection);
            }
            return null;
        });
    }

    @Override
    public List<Missing> leftOut(DeliveryId id) {
        return tx.sqlWithin(connection -> Sql.of("select distinct p.package_number, h.document_id, h.fault from delivery_holding h"
            + " join delivery_package p on p.delivery_id = h.delivery_id and p.subject_id = h.subject_id where h.delivery_id = ?"
            + " and h.fault is not null order by 1, 2", id.value())
            .list(connection, row -> new Missing(row.getInt(1), new DocumentId(row.getLong(2)), row.getString(3))));
    }

    @Override
    public List<DeliveredHolding> holdings(DeliveryId id, PersonId subject) {
        return tx.sqlWithin(connection -> Sql.of("select * from delivery_holding where delivery_id = ? and subject_id = ? and fault is null"
            + " order by document_date, document_id, holding_id", id.value(), subject.value()).list(connection, SqlDeliveryStore::holding));
    }

    @Override
    public List<HoldingId> taken(Collection<HoldingId> holdings) {
        return tx.sqlWithin(connection -> {
            List<HoldingId> taken = new ArrayList<>();
            for (List<Long> slice : Bulk.slices(holdings.stream().map(HoldingId::value).toList())) {
                taken.addAll(Sql.of("select distinct h.holding_id from delivery_holding h join delivery d on d.id = h.delivery_id"
                    + " where d.state <> 'CANCELLED' and (d.state <> 'RECEIVED' or h.released = true) and").in("h.holding_id", slice).list(connection, row -> new HoldingId(row.getLong(1))));
            }
            return taken;
        });
    }

    @Override
    public long release(DeliveryId id) {
        return tx.sqlWithin(connection -> (long) Sql.of("update delivery_holding set released = true where delivery_id = ? and released = false and fault is null"
            + " and subject_id in (select p.subject_id from delivery_package p where p.delivery_id = ? and p.state = 'BUILT')", id.value(),
            id.value()).change(connection));
    }

    @Override
    public Delivery.Totals totals(DeliveryId id) {
        return tx.sqlWithin(connection -> Sql.of("select count(*), coalesce(sum(case when state = 'BUILT' then 1 else 0 end), 0),"
            + " coalesce(sum(case when state = 'FAILED' then 1 else 0 end), 0),"
            + " coalesce(sum(case when state = 'BUILT' then documents else 0 end), 0), coalesce(sum(size_bytes), 0)"
            + " from delivery_package where delivery_id = ?", id.value())
            .first(connection, row -> new Delivery.Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
            .orElseThrow());
    }

    private static StoredDelivery delivery(ResultSet row) throws SQLException {
        return Json.read(row.getString(1), StoredDelivery.class);
    }

    private static Packet packet(ResultSet row) throws SQLException {
        return new Packet(row.getInt(1), new PersonId(row.getLong(2)), row.getString(3), DeliveryPackage.State.valueOf(row.getString(4)),
            row.getLong(5), row.getLong(6), row.getString(7), row.getString(8));
    }

    private static DeliveredHolding holding(ResultSet row) throws SQLException {
        return new DeliveredHolding(new RunItem(new HoldingId(row.getLong("holding_id")), new DocumentId(row.getLong("document_id")),
            new DocumentTypeId(row.getString("type_id")), new SchoolType(row.getString("school_type")), new UnitCode(row.getString("unit_code")),
            Basis.valueOf(row.getString("basis")), Optional.of(new PersonId(row.getLong("subject_id"))), Values.day(row, "document_date"),
            new RetentionRuleId(row.getString("rule_id")), Milestone.valueOf(row.getString("milestone")), Values.day(row, "milestone_date"),
            DisposalItem.State.WAITING, Optional.empty()), row.getString("content_hash"));
    }
}
