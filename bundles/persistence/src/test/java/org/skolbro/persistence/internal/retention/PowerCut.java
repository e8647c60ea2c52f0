package org.skolbro.persistence.internal.retention;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.skolbro.persistence.Tap;

/** Cuts the line to the database before a statement or a commit of one's choice; from then on nothing gets through. */
public final class PowerCut {

    private static final String CONNECTION_LOST = "08006";

    private long left = Long.MAX_VALUE;
    private boolean happened;

    /** From now on so many statements and commits get through. */
    public void after(long statements) {
        left = statements;
        happened = false;
    }

    public void repair() {
        left = Long.MAX_VALUE;
    }

    /** Whether anything was refused since the last {@link #after}. */
    public boolean happened() {
        return happened;
    }

    public DataSource around(DataSource source) {
        return Tap.on(source, (target, method) -> {
            if (method.getName().equals("commit") || Tap.sends(target, method)) {
                flow();
            }
        });
    }

    private void flow() throws SQLException {
        if (left <= 0) {
            happened = true;
            throw new SQLException("The power went", CONNECTION_LOST);
        }
        left--;
    }
}
