package org.skolbro.persistence.internal.retention;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Cuts the line to the database before a statement or a commit of one's choice; from then on nothing gets through. */
final class PowerCut {

    private static final String CONNECTION_LOST = "08006";

    private long left = Long.MAX_VALUE;
    private boolean happened;

    /** From now on so many statements and commits get through. */
    void after(long statements) {
        left = statements;
        happened = false;
    }

    void repair() {
        left = Long.MAX_VALUE;
    }

    /** Whether anything was refused since the last {@link #after}. */
    boolean happened() {
        return happened;
    }

    DataSource around(DataSource source) {
        return wrap(DataSource.class, source);
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler cutting = (proxy, method, arguments) -> {
            if (method.getName().equals("commit") || target instanceof Statement && method.getName().startsWith("execute")) {
                flow();
            }
            try {
                return wrapped(method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, cutting));
    }

    private void flow() throws SQLException {
        if (left <= 0) {
            happened = true;
            throw new SQLException("The power went", CONNECTION_LOST);
        }
        left--;
    }

    private Object wrapped(Object answer) {
        return switch (answer) {
            case Connection connection -> wrap(Connection.class, connection);
            case PreparedStatement prepared -> wrap(PreparedStatement.class, prepared);
            case Statement statement -> wrap(Statement.class, statement);
            case null, default -> answer;
        };
    }
}
