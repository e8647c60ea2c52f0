package org.skolbro.persistence.internal.departure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.StoredDeparture;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Departures whole as JSON; parts, members and documents as rows. */
@Component
public final class SqlDepartureStore implements DepartureStore {

    private static final String PART = "select part_number, kind, state, part_name, members, documents, files, size_bytes, sha256, fault, protocols"
        + " from departure_part where departure_id = ?";
    private static final String MEMBER = "m.part_number, m.order_no, m.child_id, m.group_id, m.package_name";
    private static final String ACCOUNT = " from ledger_entry l join document d on d.id = l.document_id"
        + " left join (select document_id, max(case when fault is null then 1 else 0 end) as packed from departure_document where departure_id = ?"
        + " group by document_id) h on h.document_id = l.document_id"
        + " where l.number_no <= ?";

    private final Tx tx;

    @Activate
    public SqlDepartureStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredDeparture departure) {
        tx.sqlWithin(connection -> Sql.of("insert into departure (id, version, state, departure_text) values (?, ?, ?, ?)",
            departure.id().value(), departure.version(), departure.state(), Json.write(departure)).change(connection));
    }

    @Override
    public Optional<StoredDeparture> find(DepartureId id) {
        return tx.sqlWithin(connection -> Sql.of("select departure_text from departure where id = ?", id.value())
            .first(connection, SqlDepartureStore::departure));
    }

    @Override
    public void update(StoredDeparture departure) {
        int changed = tx.sqlWithin(connection -> Sql.of("update departure set version = ?, state = ?, departure_text = ? where id = ?"
            + " and version = ?", departure.version(), departure.state(), Json.write(departure), departure.id().value(),
            departure.version() - 1).change(connection));
        if (changed == 0) {
            throw new Conflict("departure " + departure.id() + " was changed by somebody else");
        }
    }

    @Override
    public List<StoredDeparture> all() {
        return tx.sqlWithin(connection -> Sql.of("select departure_text from departure order by id desc")
            .list(connection, SqlDepartureStore::departure));
    }

    @Override
    public void insertParts(DepartureId id, Collection<DeparturePart> parts) {
        tx.sqlWithin(connection -> {
            for (DeparturePart part : parts) {
                Sql.of("insert into departure_part (departure_id, part_number, kind, state, part_name, members, documents, files, size_bytes,"
                    + " sha256, fault, protocols) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", id.value(), part.number(), part.kind(), part.state(),
                    part.name(), part.children(), part.documents(), part.files(), part.bytes(), part.sha256(), part.fault(), part.protocols())
                    .change(connection);
            }
            return null;
        });
    }

    @Override
    public void insertMembers(DepartureId id, Collection<Member> members) {
        tx.sqlWithin(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into departure_member (departure_id, part_number, order_no,"
                    + " child_id, group_id, package_name) values (?, ?, ?, ?, ?, ?)")) {
                for (Member member : members) {
                    insert.setLong(1, id.value());
                    insert.setInt(2, member.part());
                    insert.setInt(3, member.order());
                    if (member.child().isPresent()) {
                        insert.setLong(4, member.child().get().value());
                    } else {
                        insert.setNull(4, Types.BIGINT);
                    }
                    insert.setString(5, member.group().map(GroupId::value).orElse(null));
                    insert.setString(6, member.name());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    @Override
    public Page<DeparturePart> parts(DepartureId id, Page.Request page) {
        return tx.sqlWithin(connection -> new Page<>(Sql.of(PART + " order by part_number offset ? rows fetch next ? rows only", id.value(),
            page.offset(), page.limit()).list(connection, SqlDepartureStore::part),
            Sql.of("select count(*) from departure_part where departure_id = ?", id.value()).number(connection)));
    }

    @Override
    public Optional<DeparturePart> waiting(DepartureId id) {
        return tx.sqlWithin(connection -> Sql.of(PART + " and state = 'WAITING' order by part_number fetch first 1 rows only", id.value())
            .first(connection, SqlDepartureStore::part));
    }

    @Override
    public List<Member> members(DepartureId id, int part) {
        return tx.sqlWithin(connection -> Sql.of("select " + MEMBER + " from departure_member m where m.departure_id = ? and m.part_number = ?"
            + " order by m.order_no", id.value(), part).list(connection, SqlDepartureStore::member));
    }

    @Override
    public boolean settle(DepartureId id, DeparturePart part) {
        return tx.sqlWithin(connection -> Sql.of("update departure_part set state = ?, members = ?, documents = ?, files = ?, size_bytes = ?,"
            + " sha256 = ?, fault = ?, protocols = ? where departure_id = ? and part_number = ? and state = 'WAITING'", part.state(), part.children(),
            part.documents(), part.files(), part.bytes(), part.sha256(), part.fault(), part.protocols(), id.value(), part.number()).change(connection)) == 1;
    }

    @Override
    public void hold(DepartureId id, int part, Collection<Held> documents) {
        tx.sqlWithin(connection -> {
            Sql.of("delete from departure_document where departure_id = ? and part_number = ?", id.value(), part).change(connection);
            try (PreparedStatement insert = connection.prepareStatement("insert into departure_document (departure_id, part_number, order_no,"
                    + " document_id, fault) values (?, ?, ?, ?, ?)")) {
                for (Held held : documents) {
                    insert.setLong(1, id.value());
                    insert.setInt(2, part);
                    insert.setInt(3, held.order());
                    insert.setLong(4, held.document().value());
                    insert.setString(5, held.fault().isEmpty() ? null : held.fault());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    @Override
    public void retry(DepartureId id) {
        tx.sqlWithin(connection -> Sql.of("update departure_part set state = 'WAITING', fault = '' where departure_id = ? and state = 'FAILED'",
            id.value()).change(connection));
    }

    @Override
    public void repack(DepartureId id) {
        tx.sqlWithin(connection -> Sql.of("update departure_part set state = 'WAITING' where departure_id = ? and state = 'WRITTEN' and (kind = 'OVERVIEW'"
            + " or part_number in (select h.part_number from departure_document h where h.departure_id = ? and h.fault is not null))", id.value(),
            id.value()).change(connection));
    }

    @Override
    public List<Missing> leftOut(DepartureId id) {
        return tx.sqlWithin(connection -> Sql.of("select p.part_name, h.document_id, h.fault from departure_document h join departure_part p"
            + " on p.departure_id = h.departure_id and p.part_number = h.part_number where h.departure_id = ? and h.fault is not null"
            + " order by h.part_number, h.order_no, h.document_id", id.value())
            .list(connection, row -> new Missing(row.getString(1), new DocumentId(row.getLong(2)), row.getString(3))));
    }

    @Override
    public int again(DepartureId id) {
        return tx.sqlWithin(connection -> {
            int parts = Sql.of("update departure_part set state = 'WAITING' where departure_id = ? and state = 'WRITTEN' and part_number in"
                + " (select h.part_number from departure_document h join document d on d.id = h.document_id where h.departure_id = ?"
                + " and d.erased_at is not null)", id.value(), id.value()).change(connection);
            if (parts > 0) {
                Sql.of("update departure_part set state = 'WAITING' where departure_id = ? and state = 'WRITTEN' and kind in"
                    + " ('EVIDENCE', 'OVERVIEW')", id.value()).change(connection);
            }
            return parts + Sql.of("update departure_part set state = 'WAITING' where departure_id = ? and state = 'WRITTEN' and kind = 'EVIDENCE'"
                + " and protocols <> (select count(*) from disposal_run where approved is not null)", id.value()).change(connection);
        });
    }

    @Override
    public void rewrite(DepartureId id, int part) {
        tx.sqlWithin(connection -> Sql.of("update departure_part set state = 'WAITING' where departure_id = ? and part_number = ?"
            + " and state = 'WRITTEN'", id.value(), part).change(connection));
    }

    @Override
    public long exposed(DepartureId id) {
        return tx.sqlWithin(connection -> Sql.of("select count(*) from departure_member m join departure_part p on p.departure_id = m.departure_id"
            + " and p.part_number = m.part_number join person c on c.id = m.child_id where m.departure_id = ? and p.kind = 'CHILDREN'"
            + " and c.marking <> 'NONE'", id.value()).number(connection));
    }

    @Override
    public Departure.Totals totals(DepartureId id) {
        return tx.sqlWithin(connection -> Sql.of("select count(*), coalesce(sum(case when state = 'WRITTEN' then 1 else 0 end), 0),"
            + " coalesce(sum(case when state = 'FAILED' then 1 else 0 end), 0), coalesce(sum(documents), 0), coalesce(sum(files), 0),"
            + " coalesce(sum(size_bytes), 0), coalesce(sum(protocols), 0) from departure_part where departure_id = ?", id.value())
            .first(connection, row -> new Departure.Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5),
                row.getLong(6), row.getLong(7))).orElseThrow());
    }

    @Override
    public Account account(DepartureId id, long ledger) {
        return tx.sqlWithin(connection -> Sql.of("select count(*),"
            + " coalesce(sum(case when d.erased_at is null and h.packed = 1 then 1 else 0 end), 0),"
            + " coalesce(sum(case when d.erased_at is not null then 1 else 0 end), 0),"
            + " coalesce(sum(case when d.erased_at is null and h.document_id is null then 1 else 0 end), 0),"
            + " coalesce(sum(case when d.erased_at is null and h.packed = 0 then 1 else 0 end), 0)" + ACCOUNT, id.value(), ledger)
            .first(connection, row -> new Account(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
            .orElseThrow());
    }

    @Override
    public List<DocumentId> missing(DepartureId id, long ledger, int limit) {
        return tx.sqlWithin(connection -> Sql.of("select l.document_id" + ACCOUNT + " and d.erased_at is null and h.document_id is null"
            + " order by l.number_no fetch first ? rows only", id.value(), ledger, limit)
            .list(connection, row -> new DocumentId(row.getLong(1))));
    }

    @Override
    public List<UnitCode> units(DepartureId id, DeparturePart.Kind kind) {
        return tx.sqlWithin(connection -> Sql.of("select distinct d.unit_code from departure_document h join departure_part p on p.departure_id ="
            + " h.departure_id and p.part_number = h.part_number join document d on d.id = h.document_id where h.departure_id = ? and p.kind = ?"
            + " order by 1", id.value(), kind).list(connection, row -> new UnitCode(row.getString(1))));
    }

    @Override
    public List<Counted> members(DepartureId id, DeparturePart.Kind kind, UnitCode unit) {
        return tx.sqlWithin(connection -> Sql.of("select " + MEMBER + ", sum(case when h.fault is null then 1 else 0 end) from departure_document h"
            + " join document d on d.id = h.document_id"
            + " join departure_member m on m.departure_id = h.departure_id and m.order_no = h.order_no"
            + " join departure_part p on p.departure_id = h.departure_id and p.part_number = h.part_number"
            + " where h.departure_id = ? and p.kind = ? and d.unit_code = ? group by " + MEMBER + " order by m.order_no",
            id.value(), kind, unit.value()).list(connection, row -> new Counted(member(row), row.getLong(6))));
    }

    private static StoredDeparture departure(ResultSet row) throws SQLException {
        return Json.read(row.getString(1), StoredDeparture.class);
    }

    private static DeparturePart part(ResultSet row) throws SQLException {
        return new DeparturePart(row.getInt(1), DeparturePart.Kind.valueOf(row.getString(2)), DeparturePart.State.valueOf(row.getString(3)),
            row.getString(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getString(9), row.getString(10),
            row.getLong(11));
    }

    private static Member member(ResultSet row) throws SQLException {
        long child = row.getLong(3);
        Optional<PersonId> whom = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(child));
        return new Member(row.getInt(1), row.getInt(2), whom, Optional.ofNullable(row.getString(4)).map(GroupId::new), row.getString(5));
    }
}
