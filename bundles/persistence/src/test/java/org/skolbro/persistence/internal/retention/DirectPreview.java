package org.skolbro.persistence.internal.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.skolbro.persistence.Database;

/**
 * The same list by JDBC alone: rows of a plan that were resolved beforehand joined with all holdings into a table like that of
 * a run's items, which is then read once for a digest. It looks at no hold, no delivery and no transition, and leaves no trail.
 */
final class DirectPreview {

    private static final String COLUMNS = "holding_id, document_id, type_id, school_type, unit_code, basis, subject_id, document_date,"
        + " rule_id, milestone, milestone_date, state, certified";
    private static final int FETCHED = 1_000;

    private final Database database;

    DirectPreview(Database database) {
        this.database = database;
    }

    /** Makes the two tables, and a row for each kind of document. */
    void prepare(List<String> types, LocalDate cutoff) {
        database.tx().sql(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("create table bench_rule (type_id varchar(200) not null primary key, rule_id varchar(200), cutoff date)");
                statement.executeUpdate("create table bench_item (holding_id bigint not null primary key, document_id bigint, type_id varchar(200),"
                    + " school_type varchar(20), unit_code varchar(200), basis varchar(20), subject_id bigint, document_date date,"
                    + " rule_id varchar(200), milestone varchar(30), milestone_date date, state varchar(20), certified boolean)");
                statement.executeUpdate("create index bench_item_i1 on bench_item (state, holding_id)");
                statement.executeUpdate("create index bench_item_i2 on bench_item (holding_id, state)");
            }
            try (PreparedStatement row = connection.prepareStatement("insert into bench_rule (type_id, rule_id, cutoff) values (?, ?, ?)")) {
                for (String type : types) {
                    row.setString(1, type);
                    row.setString(2, type);
                    row.setDate(3, Date.valueOf(cutoff));
                    row.addBatch();
                }
                row.executeBatch();
            }
            return null;
        });
    }

    /** Answers how many are due. */
    long list() {
        return database.tx().sql(connection -> {
            try (var statement = connection.createStatement()) {
                long items = statement.executeUpdate("insert into bench_item (" + COLUMNS + ") select h.id, h.document_id, h.type_id,"
                    + " h.school_type, h.unit_code, h.basis, h.subject_id, coalesce(h.document_date, h.filed_on), r.rule_id, 'HANDED_OVER',"
                    + " h.handed_over_on, 'WAITING', false from holding h join bench_rule r on r.type_id = h.type_id"
                    + " where h.basis = 'HANDED_OVER' and h.state in ('ACTIVE', 'DUE') and h.handed_over_on <= r.cutoff");
                digest(connection);
                return items;
            }
        });
    }

    private static void digest(Connection connection) throws SQLException {
        MessageDigest digest = sha256();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            ResultSet row = statement.executeQuery("select holding_id, document_id, rule_id, milestone, milestone_date from bench_item"
                + " order by holding_id");
            while (row.next()) {
                digest.update((row.getLong(1) + " " + row.getLong(2) + " " + row.getString(3) + " " + row.getString(4) + " "
                    + row.getDate(5)).getBytes(StandardCharsets.UTF_8));
            }
        }
        digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
