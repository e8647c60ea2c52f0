package org.skolbro.persistence;

import java.sql.SQLException;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.skolbro.persistence.internal.database.SqlFailures;

/** Turns what the provider throws into the platform's own failures, which carry no row. */
final class Failures {

    private Failures() {
    }

    static RuntimeException of(RuntimeException failure) {
        if (!(failure instanceof PersistenceException) && !(failure instanceof EclipseLinkException)) {
            return failure;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return SqlFailures.failure(sql);
            }
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return SqlFailures.savedFirst(cause);
            }
        }
        return SqlFailures.unexpected(failure);
    }

    static RuntimeException of(SQLException failure) {
        return SqlFailures.failure(failure);
    }
}
