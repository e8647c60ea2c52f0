package org.skolbro.persistence.internal.sql;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.skolbro.persistence.internal.database.UtcTimes;

/** Values on their way into a statement. */
public final class Values {

    private Values() {
    }

    public static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case LocalDate day -> statement.setDate(index, Date.valueOf(day));
            case Instant instant -> UtcTimes.set(statement, index, instant);
            case Enum<?> constant -> statement.setString(index, constant.name());
            case null -> throw new IllegalArgumentException("an empty value needs the type of its column");
            default -> statement.setObject(index, value);
        }
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
