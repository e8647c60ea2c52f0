package org.skolbro.persistence.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.skolbro.persistence.internal.database.UtcTimes;

/** Rows as texts: instants in UTC and days as ISO 8601 has them, nothing as an empty text. */
public final class Texts {

    private static final int AT_ONCE = 1000;

    private Texts() {
    }

    /** Hands over row by row, so that they are never all in memory. */
    public static void each(Connection connection, String select, List<?> values, Consumer<List<String>> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setFetchSize(AT_ONCE);
            for (int i = 0; i < values.size(); i++) {
                Values.set(statement, i + 1, values.get(i));
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    row.accept(texts(found));
                }
            }
        }
    }

    private static List<String> texts(ResultSet row) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getMetaData().getColumnType(column) == Types.TIMESTAMP ? UtcTimes.get(row, column) : row.getString(column);
            texts.add(value == null ? "" : value.toString());
        }
        return texts;
    }
}
