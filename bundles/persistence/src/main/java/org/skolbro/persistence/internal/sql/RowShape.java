package org.skolbro.persistence.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a record of a row. */
@FunctionalInterface
public interface RowShape<T> {

    T of(ResultSet row) throws SQLException;
}
