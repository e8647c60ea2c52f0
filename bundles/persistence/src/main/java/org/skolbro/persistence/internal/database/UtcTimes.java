package org.skolbro.persistence.internal.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.TimeZone;

/**
 * Instants in {@code timestamp} columns, as UTC.
 *
 * <p>Without a calendar JDBC reads such a column in the zone of the machine, where one hour a year does not
 * exist and another comes twice: a ledger line of that night would no longer match its hash.
 */
public final class UtcTimes {

    private UtcTimes() {
    }

    /** Stores whole microseconds, which is what both databases give back. */
    public static void set(PreparedStatement statement, int index, Instant instant) throws SQLException {
        Timestamp value = instant == null ? null : Timestamp.from(instant.truncatedTo(ChronoUnit.MICROS));
        statement.setTimestamp(index, value, utc());
    }

    public static Instant get(ResultSet row, int column) throws SQLException {
        Timestamp value = row.getTimestamp(column, utc());
        return value == null ? null : value.toInstant();
    }

    private static Calendar utc() {
        return Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    }
}
