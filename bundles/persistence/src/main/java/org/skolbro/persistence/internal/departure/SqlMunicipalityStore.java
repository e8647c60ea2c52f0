package org.skolbro.persistence.internal.departure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.MunicipalityStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Texts;
import org.skolbro.persistence.internal.sql.Values;

/** The whole municipality, statement by statement; rows are read as they come. */
@Component
public final class SqlMunicipalityStore implements MunicipalityStore {

    private static final String KEPT = " h.state in ('ACTIVE', 'DUE')";
    private static final String SUBJECTS = "(select distinct h.subject_id from holding h where h.subject_id is not null and" + KEPT
        + ") s left join person p on p.id = s.subject_id where ";
    private static final String ENTERED = "select distinct l.document_id, l.number_no, d.document_date from holding h"
        + " join document d on d.id = h.document_id join ledger_entry l on l.document_id = d.id where d.erased_at is null and" + KEPT;
    private static final String IN_ORDER = " and l.number_no <= ? order by 3, 2";

    private final Tx tx;

    @Activate
    public SqlMunicipalityStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public DepartureSize size() {
        return tx.sqlWithin(connection -> new DepartureSize(
            number(connection, "select count(*) from " + SUBJECTS + "1 = 1"),
            number(connection, "select count(*) from " + SUBJECTS + "p.marking <> 'NONE'"),
            groups().size(),
            number(connection, "select count(*) from document_content"),
            number(connection, "select count(*) from document where erased_at is not null"),
            number(connection, "select count(*) from attachment a join document d on d.id = a.document_id where d.erased_at is null"),
            number(connection, "select coalesce(sum(a.byte_count), 0) from attachment a join document d on d.id = a.document_id"
                + " where d.erased_at is null"),
            number(connection, "select count(*) from person where merged_into is null"),
            number(connection, "select count(*) from consent_answer"),
            number(connection, "select count(*) from audit_line"),
            number(connection, "select count(*) from draft")));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Sql.of(sql).number(connection);
    }

    @Override
    public List<PersonId> children(boolean areProtected) {
        return tx.sqlWithin(connection -> Sql.of("select s.subject_id, case when p.number_text is null then 1 else 0 end, p.number_text from "
            + SUBJECTS + (areProtected ? "p.marking <> 'NONE'" : "coalesce(p.marking, 'NONE') = 'NONE'") + " order by 2, 3, 1")
            .list(connection, row -> new PersonId(row.getLong(1))));
    }

    @Override
    public List<GroupId> groups() {
        return groups("");
    }

    @Override
    public List<GroupId> groupsOfProtected() {
        return groups(" and d.group_id in (select m.group_id from membership m join person p on p.id = m.person_id where p.marking <> 'NONE')");
    }

    private List<GroupId> groups(String among) {
        return tx.sqlWithin(connection -> Sql.of("select distinct d.group_id from holding h join document d on d.id = h.document_id"
            + " where h.subject_id is null and d.group_id is not null and" + KEPT + among + " order by 1")
            .list(connection, row -> new GroupId(row.getString(1))));
    }

    @Override
    public List<Entered> documents(PersonId child, long ledger) {
        return tx.sqlWithin(connection -> Sql.of(ENTERED + " and h.subject_id = ?" + IN_ORDER, child.value(), ledger)
            .list(connection, SqlMunicipalityStore::entered));
    }

    @Override
    public List<Entered> documents(GroupId group, long ledger) {
        return tx.sqlWithin(connection -> Sql.of(ENTERED + " and h.subject_id is null and d.group_id = ?" + IN_ORDER, group.value(), ledger)
            .list(connection, SqlMunicipalityStore::entered));
    }

    @Override
    public List<Table> tables() {
        return TakenAlong.ALL.stream().map(TakenAlong::table).toList();
    }

    @Override
    public void rows(Table table, Which which, Consumer<List<String>> each) {
        tx.sqlWithin(connection -> {
            Texts.each(connection, TakenAlong.named(table.name()).select(which), List.of(), each);
            return null;
        });
    }

    @Override
    public List<Scan> scans(Which which) {
        return tx.sqlWithin(connection -> Sql.of(TakenAlong.scans(which))
            .list(connection, row -> new Scan(new ConsentAnswerId(row.getLong(1)), row.getString(2))));
    }

    @Override
    public List<LinkId> forms() {
        return tx.sqlWithin(connection -> Sql.of(TakenAlong.forms()).list(connection, row -> new LinkId(row.getLong(1))));
    }

    private static Entered entered(ResultSet row) throws SQLException {
        return new Entered(new DocumentId(row.getLong(1)), row.getLong(2), Values.day(row, "document_date"));
    }
}
