package org.skolbro.persistence.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A table of records: how a record lies in columns, and how it comes back.
 *
 * @param keys columns by which a row is found again
 * @param others the columns that may change
 * @param types of all columns, keys first, as in {@link Types}
 * @param lay the values of a record, keys first; null where there is none
 */
public record SqlTable<T>(String name, List<String> keys, List<String> others, int[] types, Function<T, Object[]> lay,
        RowShape<T> shape) {

    private static final int BATCH = 1000;

    /** Rows that meet the condition; it begins after {@code where} or is empty. */
    public Sql select(String where, Object... values) {
        return Sql.of("select * from " + name + (where.isEmpty() ? "" : " where"), new Object[0]).and(where, values);
    }

    /** Rows found through an index; what follows begins after {@code where}. */
    public Sql select(Index through) {
        return Sql.of("select * from " + name + through.hint() + "where");
    }

    public void insert(Connection connection, Collection<T> rows) throws SQLException {
        String columns = String.join(",", keys) + (others.isEmpty() ? "" : "," + String.join(",", others));
        run(connection, "insert into " + name + " (" + columns + ") values ("
            + String.join(",", Collections.nCopies(keys.size() + others.size(), "?")) + ")", rows, this::allColumns);
    }

    public void update(Connection connection, Collection<T> rows) throws SQLException {
        run(connection, "update " + name + " set " + String.join(" = ?, ", others) + " = ? where " + byKey(), rows,
            this::othersThenKeys);
    }

    public void delete(Connection connection, Collection<T> rows) throws SQLException {
        run(connection, "delete from " + name + " where " + byKey(), rows, this::keysOnly);
    }

    private String byKey() {
        return String.join(" = ? and ", keys) + " = ?";
    }

    private int[] allColumns() {
        return IntStream.range(0, keys.size() + others.size()).toArray();
    }

    private int[] othersThenKeys() {
        return IntStream.concat(IntStream.range(keys.size(), keys.size() + others.size()), IntStream.range(0, keys.size()))
            .toArray();
    }

    private int[] keysOnly() {
        return IntStream.range(0, keys.size()).toArray();
    }

    private void run(Connection connection, String sql, Collection<T> rows, Supplier<int[]> columns) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int[] order = columns.get();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                set(statement, lay.apply(row), order);
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private void set(PreparedStatement statement, Object[] values, int[] order) throws SQLException {
        for (int i = 0; i < order.length; i++) {
            Object value = values[order[i]];
            if (value == null) {
                statement.setNull(i + 1, types[order[i]]);
            } else {
                Values.set(statement, i + 1, value);
            }
        }
    }
}
