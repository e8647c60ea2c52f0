package org.skolbro.persistence.internal.register;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.attachment.Chunks;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Sealed links and shares, and the statements that take a real identity out of the register. */
@Component
public final class SqlIdentityStore implements IdentityStore {

    private static final String LINK = "select id, person_id, key_id, sealed, kind, form_text, entered_by, entered_at, scan_id,"
        + " scan_type, scan_bytes from identity_link";
    private static final int ENTERED_AT = 8;
    private static final int OPENED_AT = 8;
    private static final String ABOUT_HER = "(select document_id from document_subject where person_id = ?)";

    private final Tx tx;
    private final Chunks chunks;

    @Activate
    public SqlIdentityStore(@Reference Database database) {
        this.tx = database.tx();
        chunks = new Chunks(tx);
    }

    @Override
    public Optional<Key> key() {
        return tx.sqlWithin(connection -> Sql.of("select key_text from identity_key")
            .first(connection, row -> Json.read(row.getString("key_text"), Key.class)));
    }

    @Override
    public void put(Key key) {
        tx.sqlWithin(connection -> Sql.of("delete from identity_key").change(connection)
            + Sql.of("insert into identity_key (id, key_text) values (?, ?)", key.id(), Json.write(key)).change(connection));
    }

    @Override
    public void insert(Link link, InputStream scan) {
        Scan told = link.scan().orElseThrow();
        tx.sqlWithin(connection -> {
            // a lock, which whoever puts another key waits for
            if (Sql.of("update identity_key set id = id where id = ?", link.key()).change(connection) == 0) {
                throw new Conflict("Another key is in force");
            }
            return Sql.of("insert into identity_link (id, person_id, key_id, sealed, kind, form_text, entered_by, entered_at, scan_id, scan_type,"
                + " scan_bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", link.id().value(), link.person().value(), link.key(), link.sealed(),
                link.kind(), Json.write(link.form()), link.by(), link.at(), told.id(), told.mediaType(), told.bytes()).change(connection);
        });
        chunks.write(told.id(), scan);
    }

    @Override
    public InputStream scan(LinkId link) {
        return chunks.open(tx.sql(connection -> Sql.of("select scan_id from identity_link where id = ? and scan_id is not null", link.value())
            .first(connection, row -> row.getLong(1))).orElseThrow(() -> new NotFound("Link " + link + " has no scan")));
    }

    @Override
    public List<Link> links() {
        return tx.sqlWithin(connection -> Sql.of(LINK + " order by id desc").list(connection, SqlIdentityStore::link));
    }

    @Override
    public Optional<Link> linkOf(PersonId person) {
        return tx.sqlWithin(connection -> Sql.of(LINK + " where person_id = ?", person.value()).first(connection, SqlIdentityStore::link));
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(new LinkId(row.getLong("id")), new PersonId(row.getLong("person_id")), row.getLong("key_id"), row.getString("sealed"),
            FictitiousIdentities.Kind.valueOf(row.getString("kind")), Json.read(row.getString("form_text"), IdentityForm.class),
            scanOf(row), row.getString("entered_by"),
            UtcTimes.get(row, ENTERED_AT));
    }

    private static Optional<Scan> scanOf(ResultSet row) throws SQLException {
        String type = row.getString("scan_type");
        return type == null ? Optional.empty() : Optional.of(new Scan(row.getLong("scan_id"), type, row.getLong("scan_bytes")));
    }

    @Override
    public void reseal(long key, Map<LinkId, String> sealed) {
        tx.sqlWithin(connection -> {
            for (Map.Entry<LinkId, String> one : sealed.entrySet()) {
                Sql.of("update identity_link set key_id = ?, sealed = ? where id = ?", key, one.getValue(), one.getKey().value())
                    .change(connection);
            }
            return null;
        });
    }

    @Override
    public void insert(Opening opening) {
        tx.sqlWithin(connection -> Sql.of("insert into identity_opening (id, link_id, first_account, second_account, reason, case_number,"
            + " opened, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?)", opening.id(), opening.link().value(), opening.first().value(),
            opening.second().value(), opening.reason(), opening.caseNumber(), opening.opened(), opening.at()).change(connection));
    }

    @Override
    public List<Opening> openings(int most) {
        return tx.sqlWithin(connection -> Sql.of("select id, link_id, first_account, second_account, reason, case_number, opened, opened_at"
                + " from identity_opening order by id desc fetch first ? rows only", most)
            .list(connection, row -> new Opening(row.getLong("id"), new LinkId(row.getLong("link_id")),
                new AccountId(row.getLong("first_account")), new AccountId(row.getLong("second_account")), row.getString("reason"),
                row.getString("case_number"), row.getBoolean("opened"), UtcTimes.get(row, OPENED_AT))));
    }

    @Override
    public void refuse(Collection<String> digests) {
        tx.sqlWithin(connection -> {
            // sorted, so that not even the order on the disk tells which came together
            for (String digest : digests.stream().distinct().sorted().toList()) {
                Sql.of("insert into identity_withdrawn (digest) values (?)", digest).change(connection);
            }
            return null;
        });
    }

    @Override
    public Set<String> refused() {
        return tx.sqlWithin(connection -> new HashSet<>(Sql.of("select digest from identity_withdrawn")
            .list(connection, row -> row.getString("digest"))));
    }

    @Override
    public void replace(Person instead, UUID key) {
        tx.sqlWithin(connection -> {
            for (PersonId row : rows(connection, instead.id())) {
                boolean own = row.equals(instead.id());
                for (String gone : List.of("person_identity where person_id = ?", "person_register_key where person_id = ?",
                        "person_merge where kept_id = ?", "person_merge where duplicate_id = ?")) {
                    Sql.of("delete from " + gone, row.value()).change(connection);
                }
                RegisterTables.PERSONS.update(connection, List.of(new Person(row, instead.name(), own ? instead.number() : Optional.empty(),
                    instead.marking(), instead.email(), instead.mobile())));
            }
            RegisterTables.KEYS.insert(connection, List.of(new RegisterTables.Keyed(key, instead.id(), "")));
            if (instead.number().isPresent()) {
                IdentityNumber number = instead.number().get();
                LocalDate since = number.birthDate();
                RegisterTables.NUMBERS.insert(connection, List.of(new RegisterTables.Numbered(instead.id(), 0,
                    new HeldNumber(number, DateSpan.from(since)))));
            }
            return null;
        });
    }

    /** The person's own row, and those that became hers. */
    private static List<PersonId> rows(Connection connection, PersonId person) throws SQLException {
        List<PersonId> rows = new ArrayList<>(List.of(person));
        for (int i = 0; i < rows.size(); i++) {
            rows.addAll(Sql.of("select id from person where merged_into = ?", rows.get(i).value())
                .list(connection, row -> new PersonId(row.getLong("id"))));
        }
        return rows;
    }

    @Override
    public List<UUID> registerIds(PersonId person) {
        return tx.sqlWithin(connection -> {
            List<UUID> ids = new ArrayList<>();
            for (PersonId row : rows(connection, person)) {
                ids.addAll(Sql.of("select register_id from person_register_key where person_id = ?", row.value())
                    .list(connection, key -> UUID.fromString(key.getString("register_id"))));
            }
            return ids;
        });
    }

    @Override
    public void endGuardianships(PersonId child, Collection<PersonId> adults) {
        if (!adults.isEmpty()) {
            tx.sqlWithin(connection -> Sql.of("delete from guardianship where child_id = ? and", child.value())
                .in("adult_id", adults.stream().map(PersonId::value).toList()).change(connection));
        }
    }

    @Override
    public Traces traces(PersonId person) {
        return tx.sqlWithin(connection -> new Traces(
            count(connection, person, "person_identity where person_id = ?"), registerIds(person).size(), rows(connection, person).size() - 1,
            count(connection, person, "placement where child_id = ?"), count(connection, person, "membership where person_id = ?"),
            count(connection, person, "document_subject where person_id = ?"),
            count(connection, person, "attachment where document_id in " + ABOUT_HER),
            count(connection, person, "document d where d.id in " + ABOUT_HER
                + " and (select count(*) from document_subject s where s.document_id = d.id) > 1"),
            count(connection, person, "draft_subject where person_id = ?"),
            count(connection, person, "delivery_package where subject_id = ?") + count(connection, person, "departure_member where child_id = ?"),
            count(connection, person, "audit_subject where person_id = ?")));
    }

    private static int count(Connection connection, PersonId person, String which) throws SQLException {
        return (int) Sql.of("select count(*) from " + which, person.value()).number(connection);
    }
}
