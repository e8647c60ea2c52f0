package org.skolbro.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Counts the statements that a thread sends, so that a test can hold a screen to a fixed number of them.
 * Put around the connections when a database is opened; a batch counts once.
 */
public final class StatementCounter {

    private final ThreadLocal<int[]> count = ThreadLocal.withInitial(() -> new int[1]);

    /** How many statements the work sends on this thread. */
    public int during(Runnable work) {
        int before = count.get()[0];
        work.run();
        return count.get()[0] - before;
    }

    /** For {@link Database#open(DatabaseSettings, java.util.function.UnaryOperator)}. */
    public DataSource around(DataSource source) {
        return wrap(DataSource.class, source);
    }

    private <T> T wrap(Class<T> type, Object target) {
        InvocationHandler counting = (proxy, method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                count.get()[0]++;
            }
            return wrapped(answer(target, method, arguments));
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, counting));
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
