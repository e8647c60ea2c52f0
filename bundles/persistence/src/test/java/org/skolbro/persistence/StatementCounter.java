package org.skolbro.persistence;

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
        return Tap.on(source, (target, method) -> count.get()[0] += Tap.sends(target, method) ? 1 : 0);
    }
}
