package org.skolbro.persistence.internal.disclosure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Requests whole as JSON but for who asked, who is kept for a shorter time, and the documents, which other rows refer to. */
@Component
public final class SqlDisclosureStore implements DisclosureStore {

    private static final String SELECT = "select d.disclosure_text, d.requester_name, d.requester_contact from disclosure d";
    private static final String OPEN = SELECT + " where d.closed_at is null and exists (select 1 from disclosure_item i"
        + " where i.disclosure_id = d.id and ";

    private final Tx tx;

    @Activate
    public SqlDisclosureStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public int nextNumber(int year) {
        return tx.within(em -> {
            Turns.take(em, "disclosure");
            return tx.sql(connection -> (int) Sql.of("select coalesce(max(number_no), 0) + 1 from disclosure where year_no = ?", year)
                .number(connection));
        });
    }

    @Override
    public void insert(StoredDisclosure disclosure) {
        tx.sqlWithin(connection -> {
            Sql.of("insert into disclosure (id, version, year_no, number_no, state, received_on, due_on, disclosure_text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", disclosure.id().value(), disclosure.version(), disclosure.year(), disclosure.number(),
                disclosure.state(), disclosure.asked().received(), disclosure.due(), text(disclosure)).change(connection);
            requester(connection, disclosure);
            rest(connection, disclosure);
            return null;
        });
    }

    @Override
    public void update(StoredDisclosure disclosure) {
        tx.sqlWithin(connection -> {
            int changed = Sql.of("update disclosure set version = ?, state = ?, due_on = ?, disclosure_text = ? where id = ? and version = ?",
                disclosure.version(), disclosure.state(), disclosure.due(), text(disclosure), disclosure.id().value(),
                disclosure.version() - 1).change(connection);
            if (changed == 0) {
                throw new Conflict("disclosure " + disclosure.id() + " was changed by somebody else");
            }
            Sql.of("delete from disclosure_item where disclosure_id = ?", disclosure.id().value()).change(connection);
            rest(connection, disclosure);
            return null;
        });
    }

    private static String text(StoredDisclosure disclosure) {
        Asked asked = disclosure.asked();
        return Json.write(disclosure.asked(new Asked(asked.received(), asked.via(), asked.what(), Optional.empty(), asked.answer()))
            .with(List.of()));
    }

    private static void requester(Connection connection, StoredDisclosure disclosure) throws SQLException {
        if (disclosure.asked().requester().isPresent()) {
            Requester requester = disclosure.asked().requester().get();
            Sql.of("update disclosure set requester_name = ?, requester_contact = ? where id = ?", requester.name(), requester.contact(),
                disclosure.id().value()).change(connection);
        }
    }

    private static void rest(Connection connection, StoredDisclosure disclosure) throws SQLException {
        if (disclosure.closedAt().isPresent()) {
            Sql.of("update disclosure set closed_at = ? where id = ?", disclosure.closedAt().get(), disclosure.id().value()).change(connection);
        }
        int position = 0;
        for (Item item : disclosure.items()) {
            insert(connection, disclosure.id(), item, position++);
        }
    }

    private static void insert(Connection connection, DisclosureId id, Item item, int position) throws SQLException {
        Sql.of("insert into disclosure_item (disclosure_id, document_id, position_no, hold_id) values (?, ?, ?, ?)", id.value(),
            item.document().value(), position, item.hold().value()).change(connection);
        if (item.child().isPresent()) {
            Sql.of("update disclosure_item set subject_id = ? where disclosure_id = ? and document_id = ?", item.child().get().value(),
                id.value(), item.document().value()).change(connection);
        }
        if (item.review().isPresent()) {
            Sql.of("update disclosure_item set review_text = ? where disclosure_id = ? and document_id = ?",
                Json.write(item.review().get()), id.value(), item.document().value()).change(connection);
        }
    }

    @Override
    public Optional<StoredDisclosure> find(DisclosureId id) {
        return read(Sql.of(SELECT + " where d.id = ?", id.value())).stream().findFirst();
    }

    @Override
    public List<StoredDisclosure> all() {
        return read(Sql.of(SELECT + " order by case when d.closed_at is null then 0 else 1 end, case when d.closed_at is null then d.due_on end,"
            + " d.closed_at desc, d.id"));
    }

    @Override
    public List<StoredDisclosure> openWith(DocumentId document) {
        return read(Sql.of(OPEN + "i.document_id = ?) order by d.id", document.value()));
    }

    @Override
    public Optional<StoredDisclosure> openWith(HoldId hold) {
        return read(Sql.of(OPEN + "i.hold_id = ?)", hold.value())).stream().findFirst();
    }

    private List<StoredDisclosure> read(Sql select) {
        return tx.sqlWithin(connection -> {
            List<StoredDisclosure> found = select.list(connection, SqlDisclosureStore::disclosure);
            Map<Long, List<Placed>> items = items(connection, found.stream().map(one -> one.id().value()).toList());
            return found.stream().map(one -> one.with(items.getOrDefault(one.id().value(), List.of()).stream().map(Placed::item).toList()))
                .toList();
        });
    }

    private record Placed(long disclosure, Item item) {
    }

    private static Map<Long, List<Placed>> items(Connection connection, List<Long> disclosures) throws SQLException {
        List<Placed> all = new ArrayList<>();
        for (List<Long> slice : Bulk.slices(disclosures)) {
            all.addAll(Sql.of("select disclosure_id, document_id, subject_id, hold_id, review_text from disclosure_item where")
                .in("disclosure_id", slice).and("order by disclosure_id, position_no").list(connection, SqlDisclosureStore::item));
        }
        return all.stream().collect(Collectors.groupingBy(Placed::disclosure));
    }

    private static StoredDisclosure disclosure(ResultSet row) throws SQLException {
        StoredDisclosure read = Json.read(row.getString(1), StoredDisclosure.class);
        String name = row.getString(2);
        Asked asked = read.asked();
        return name == null ? read : read.asked(new Asked(asked.received(), asked.via(), asked.what(),
            Optional.of(new Requester(name, row.getString(3))), asked.answer()));
    }

    private static Placed item(ResultSet row) throws SQLException {
        long subject = row.getLong(3);
        Optional<PersonId> child = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(subject));
        String review = row.getString(5);
        return new Placed(row.getLong(1), new Item(new DocumentId(row.getLong(2)), child, new HoldId(row.getLong(4)),
            review == null ? Optional.empty() : Optional.of(Json.read(review, StoredDisclosure.Review.class))));
    }

    @Override
    public List<DisclosureId> of(PersonId person) {
        return tx.sqlWithin(connection -> Sql.of("select distinct disclosure_id from disclosure_item where subject_id = ?"
            + " order by disclosure_id", person.value()).list(connection, row -> new DisclosureId(row.getLong(1))));
    }

    @Override
    public void replace(Collection<DisclosureId> disclosures, PersonId from, PersonId to) {
        tx.sqlWithin(connection -> {
            for (List<Long> slice : Bulk.slices(disclosures.stream().map(DisclosureId::value).toList())) {
                Sql.of("update disclosure_item set subject_id = ? where subject_id = ? and", to.value(), from.value())
                    .in("disclosure_id", slice).change(connection);
            }
            return null;
        });
    }
}
