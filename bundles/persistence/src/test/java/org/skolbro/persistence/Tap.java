package org.skolbro.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Asks somebody before everything that goes through the connections of a data source. */
public final class Tap {

    private final Before before;

    /** Is asked before each call; what it throws, the caller gets instead. */
    public interface Before {

        void call(Object target, Method method) throws SQLException;
    }

    private Tap(Before before) {
        this.before = before;
    }

    public static DataSource on(DataSource source, Before before) {
        return new Tap(before).wrap(DataSource.class, source);
    }

    /** Whether a call sends a statement; a batch is one. */
    public static boolean sends(Object target, Method method) {
        return target instanceof Statement && method.getName().startsWith("execute");
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler asking = (proxy, method, arguments) -> {
            before.call(target, method);
            return wrapped(answer(target, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, asking));
    }

    private static Object answer(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
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
