package org.skolbro.persistence.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.skolbro.api.register.DateSpan;
import org.skolbro.persistence.internal.sql.Values;

/** Spans of days in the columns {@code valid_from} and {@code valid_to}. */
final class Spans {

    /** Rows that are in force on a day, which is asked for twice. */
    static final String ON_DAY = "valid_from <= ? and (valid_to is null or valid_to >= ?)";

    private Spans() {
    }

    static DateSpan of(ResultSet row) throws SQLException {
        return new DateSpan(Values.day(row, "valid_from"), Optional.ofNullable(Values.day(row, "valid_to")));
    }
}
