package org.skolbro.persistence.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.skolbro.persistence.InList;
import org.skolbro.persistence.Marks;

/** A statement put together from parts, each with its values. */
public final class Sql {

    private static final String IDS = " in ids";
    private static final int FETCHED = 1_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public static Sql of(String part, Object... withValues) {
        return new Sql().and(part, withValues);
    }

    /** Appends a part; its question marks stand for the values. */
    public Sql and(String part, Object... withValues) {
        text.append(' ').append(part);
        values.addAll(List.of(withValues));
        return this;
    }

    public Sql and(Sql more) {
        return and(more.text.toString(), more.values.toArray());
    }

    /** Appends {@code column in (…)}. */
    public Sql in(String column, Collection<?> among) {
        List<?> padded = InList.of(among);
        return padded.getFirst() instanceof Long ? and(column + IDS, new Ids(padded)) : and(column + " in (" + Marks.of(padded) + ")", padded.toArray());
    }

    /**
     * Whether the database takes many ids as one value. Then a statement about many is the same whatever their number, and soon
     * planned once for all: PostgreSQL spent longer on reading a list of a thousand than on looking them up.
     */
    public static boolean takesArrays(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    public <T> List<T> list(Connection connection, RowShape<T> shape) throws SQLException {
        try (PreparedStatement statement = prepare(connection); ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(shape.of(row));
            }
            return found;
        }
    }

    /** One row after another, without all of them in memory. */
    public <T> void each(Connection connection, RowShape<T> shape, Consumer<T> reader) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            statement.setFetchSize(FETCHED);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(shape.of(row));
                }
            }
        }
    }

    public <T> Optional<T> first(Connection connection, RowShape<T> shape) throws SQLException {
        return list(connection, shape).stream().findFirst();
    }

    public long number(Connection connection) throws SQLException {
        return list(connection, row -> row.getLong(1)).getFirst();
    }

    /** Answers how many rows. */
    public int change(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /**
     * Runs it once for each id, whose question mark is the last one, in batches: what Derby does sooner than one statement about many,
     * for which it may read a whole table. Answers the ids by which something was changed.
     */
    public List<Long> changeEach(Connection connection, List<Long> ids) throws SQLException {
        List<Long> changed = new ArrayList<>();
        try (PreparedStatement each = connection.prepareStatement(written(false))) {
            for (int done = 0; done < ids.size(); done += FETCHED) {
                List<Long> some = ids.subList(done, Math.min(ids.size(), done + FETCHED));
                for (Long id : some) {
                    each.setLong(fill(each, false), id);
                    each.addBatch();
                }
                int[] rows = each.executeBatch();
                IntStream.range(0, rows.length).filter(one -> rows[one] != 0).mapToObj(some::get).forEach(changed::add);
            }
        }
        return changed;
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        boolean arrays = values.stream().anyMatch(Ids.class::isInstance) && takesArrays(connection);
        PreparedStatement statement = connection.prepareStatement(written(arrays));
        fill(statement, arrays);
        return statement;
    }

    /** Answers where the next value would stand. */
    private int fill(PreparedStatement statement, boolean arrays) throws SQLException {
        int at = 1;
        for (Object value : values) {
            if (!(value instanceof Ids(List<?> ids))) {
                Values.set(statement, at++, value);
            } else if (arrays) {
                statement.setArray(at++, statement.getConnection().createArrayOf("bigint", ids.toArray()));
            } else {
                for (Object id : ids) {
                    Values.set(statement, at++, id);
                }
            }
        }
        return at;
    }

    private String written(boolean arrays) {
        String sql = text.toString();
        for (Object value : values) {
            if (value instanceof Ids(List<?> ids)) {
                sql = sql.replaceFirst(Pattern.quote(IDS), arrays ? " = any (?)" : " in (" + Marks.of(ids) + ")");
            }
        }
        return sql;
    }

    /** Many ids that are one value or as many as they are, as the database takes them. */
    private record Ids(List<?> ids) {
    }
}
