package org.skolbro.persistence.internal.retention;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.retention.RunId;
import org.skolbro.persistence.Database;

/**
 * The same rows of a run changed by JDBC alone, in the way that suits the database best: sets on PostgreSQL, batches of rows
 * on Derby. It takes the list for granted, looks at no plan and no hold, chains and signs nothing, and leaves no trail.
 */
final class DirectDisposal {

    private static final String ITEMS = "select i.holding_id, i.document_id, d.hash from disposal_item i join document d"
        + " on d.id = i.document_id where i.run_id = ? and i.holding_id > ? order by i.holding_id fetch first ? rows only";

    private final Database database;
    private final RunId run;
    private final int batch;
    private final boolean sets;

    /** @param sets whether whole batches go into one statement */
    DirectDisposal(Database database, RunId run, int batch, boolean sets) {
        this.database = database;
        this.run = run;
        this.batch = batch;
        this.sets = sets;
    }

    /** Makes the table that stands for the certificate. */
    void prepare() {
        database.tx().sql(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("create table bench_certificate (document_id bigint not null primary key, hash varchar(64),"
                    + " run_id bigint, destroyed_at timestamp)");
            }
            return null;
        });
    }

    /** Answers how many holdings it ended. */
    long destroy() {
        long after = Long.MIN_VALUE;
        long ended = 0;
        for (List<Item> items = next(after); !items.isEmpty(); items = next(after)) {
            after = items.getLast().holding();
            ended += items.size();
        }
        return ended;
    }

    private record Item(long holding, long document, String hash) {
    }

    private List<Item> next(long after) {
        return database.tx().sql(connection -> {
            List<Item> items = read(connection, after);
            if (sets) {
                asSets(connection, items);
            } else {
                asRows(connection, items);
            }
            return items;
        });
    }

    private List<Item> read(Connection connection, long after) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setLong(1, run.value());
            select.setLong(2, after);
            select.setInt(3, batch);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                items.add(new Item(row.getLong(1), row.getLong(2), row.getString(3)));
            }
        }
        return items;
    }

    private void asRows(Connection connection, List<Item> items) throws SQLException {
        Timestamp now = Timestamp.from(Instant.now());
        for (String sql : List.of("delete from document_content where document_id = ?",
                "update holding set state = 'DESTROYED' where id = ?",
                "update document set title = '', sought_title = '', erased_at = ? where id = ?",
                "update disposal_item set state = 'DONE' where run_id = ? and holding_id = ?",
                "insert into bench_certificate (document_id, hash, run_id, destroyed_at) values (?, ?, ?, ?)")) {
            try (PreparedStatement change = connection.prepareStatement(sql)) {
                for (Item item : items) {
                    bind(change, sql, item, now);
                    change.addBatch();
                }
                change.executeBatch();
            }
        }
    }

    private void bind(PreparedStatement change, String sql, Item item, Timestamp now) throws SQLException {
        if (sql.startsWith("insert")) {
            change.setLong(1, item.document());
            change.setString(2, item.hash());
            change.setLong(3, run.value());
            change.setTimestamp(4, now);
        } else if (sql.contains("disposal_item")) {
            change.setLong(1, run.value());
            change.setLong(2, item.holding());
        } else if (sql.contains("erased_at")) {
            change.setTimestamp(1, now);
            change.setLong(2, item.document());
        } else {
            change.setLong(1, sql.contains("holding") ? item.holding() : item.document());
        }
    }

    private void asSets(Connection connection, List<Item> items) throws SQLException {
        Array documents = connection.createArrayOf("bigint", items.stream().map(Item::document).toArray());
        Array holdings = connection.createArrayOf("bigint", items.stream().map(Item::holding).toArray());
        change(connection, "delete from document_content where document_id = any(?)", documents);
        change(connection, "update holding set state = 'DESTROYED' where id = any(?)", holdings);
        change(connection, "insert into bench_certificate (document_id, hash, run_id, destroyed_at)"
            + " select id, hash, " + run.value() + ", localtimestamp from document where id = any(?)", documents);
        change(connection, "update document set title = '', sought_title = '', erased_at = localtimestamp where id = any(?)", documents);
        change(connection, "update disposal_item set state = 'DONE' where run_id = " + run.value() + " and holding_id = any(?)",
            holdings);
    }

    private static void change(Connection connection, String sql, Array ids) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            change.setArray(1, ids);
            change.executeUpdate();
        }
    }
}
