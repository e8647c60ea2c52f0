package org.skolbro.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on the connection of a unit of work. */
@FunctionalInterface
public interface SqlWork<T> {

    T on(Connection connection) throws SQLException;
}
