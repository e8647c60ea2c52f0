package org.skolbro.persistence.internal.transition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.stream.IntStream;

import org.skolbro.core.store.StoredTransition;
import org.skolbro.persistence.internal.sql.Values;

/** Changes of many transitions past their entities, a batch or a statement for all. */
final class ManyTransitions {

    private ManyTransitions() {
    }

    /** Answers how many were still as they were read. */
    static int update(Connection connection, Collection<StoredTransition> transitions) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement("update transition_case set version = ?, state = ?, handed_over_at = ?,"
                + " note = ?, reason = ? where id = ? and version = ?")) {
            for (StoredTransition one : transitions) {
                each.setLong(1, one.version());
                Values.set(each, 2, one.state());
                if (one.handedOverAt().isPresent()) {
                    Values.set(each, 3, one.handedOverAt().get());
                } else {
                    each.setNull(3, Types.TIMESTAMP);
                }
                each.setString(4, one.note());
                each.setString(5, one.reason());
                each.setLong(6, one.id().value());
                each.setLong(7, one.version() - 1);
                each.addBatch();
            }
            return IntStream.of(each.executeBatch()).sum();
        }
    }
}
