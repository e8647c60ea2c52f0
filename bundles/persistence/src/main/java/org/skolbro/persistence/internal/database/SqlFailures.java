package org.skolbro.persistence.internal.database;

import java.sql.SQLException;
import java.util.Set;

import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.SkolbroException;
import org.skolbro.api.problem.StorageFailure;

/**
 * Turns what a database says into the platform's failures.
 *
 * <p>The database's own words are left behind, because they quote the row they are about; the state, which
 * says what kind of failure it was, and the place in the code stay.
 */
public final class SqlFailures {

    private static final String INTEGRITY = "23";
    /** Serialisation failures and deadlocks of both databases, Derby's lock time-out, and its word for a table that was rewritten meanwhile. */
    private static final Set<String> LOST_A_RACE = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2", "XSCH1");

    private SqlFailures() {
    }

    public static SkolbroException failure(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        Throwable trace = withoutWords(failure, "SQL state " + state);
        return state.startsWith(INTEGRITY) || LOST_A_RACE.contains(state)
            ? new Conflict("somebody else saved first (" + state + ")", trace)
            : new StorageFailure("the database answered with state " + state, trace);
    }

    public static SkolbroException savedFirst(Throwable failure) {
        return new Conflict("somebody else saved first", withoutWords(failure, "version"));
    }

    public static SkolbroException unexpected(Throwable failure) {
        return new StorageFailure("the database layer failed", withoutWords(failure, "no SQL state"));
    }

    private static Throwable withoutWords(Throwable failure, String words) {
        Throwable copy = new Throwable(failure.getClass().getName() + ": " + words);
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
