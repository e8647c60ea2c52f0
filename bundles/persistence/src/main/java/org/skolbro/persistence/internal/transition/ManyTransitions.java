package org.skolbro.persistence.internal.transition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.StoredTransition.Decision;
import org.skolbro.persistence.internal.sql.Values;

/** Changes of many transitions past their entities, a batch or a statement for all. */
final class ManyTransitions {

    private ManyTransitions() {
    }

    /** Answers how many were still as they were read. */
    static int update(Connection connection, Collection<StoredTransition> transitions) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement("update transition_case set version = ?, state = ?, handed_over_at = ?,"
                + " note = ?, reason = ?, decided_at = ?, decided_by = ?, reviewed_documents = ?, needed_documents = ? where id = ? and version = ?")) {
            for (StoredTransition one : transitions) {
                each.setLong(1, one.version());
                Values.set(each, 2, one.state());
                moment(each, 3, one.handedOverAt());
                each.setString(4, one.note());
                each.setString(5, one.reason());
                moment(each, 6, one.decision().map(Decision::at));
                each.setString(7, one.decision().map(Decision::by).orElse(""));
                each.setString(8, TransitionEntity.codes(one.decision().map(Decision::reviewed)));
                each.setString(9, TransitionEntity.codes(one.decision().map(Decision::needed)));
                each.setLong(10, one.id().value());
                each.setLong(11, one.version() - 1);
                each.addBatch();
            }
            return IntStream.of(each.executeBatch()).sum();
        }
    }

    private static void moment(PreparedStatement each, int index, Optional<Instant> at) throws SQLException {
        if (at.isPresent()) {
            Values.set(each, index, at.get());
        } else {
            each.setNull(index, Types.TIMESTAMP);
        }
    }
}
