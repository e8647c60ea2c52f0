package org.skolbro.persistence.internal.transition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * What hand-overs were decided from. The rows that were known are the same for a whole school year of children, and more text
 * than all else about one of them: they are kept once, by their digest, and never change.
 */
final class Evaluations {

    private static final String READ = "select e.evaluated, b.rules from %s e left join transition_rulebook b on b.digest = e.rulebook"
        + " where e.transition_id = ?";

    private final Connection connection;

    Evaluations(Connection connection) {
        this.connection = connection;
    }

    /** In the place of what was recorded before. */
    void write(TransitionId id, HandOverRecord record) throws SQLException {
        Sql.of("delete from transition_evaluation where transition_id = ?", id.value()).change(connection);
        add(Map.of(id, record));
    }

    /** For transitions of which nothing is recorded. */
    void add(Map<TransitionId, HandOverRecord> records) throws SQLException {
        Map<List<TransitionRule>, String> books = books(records.values());
        try (PreparedStatement each = connection.prepareStatement("insert into transition_evaluation (transition_id, rulebook, evaluated)"
                + " values (?, ?, ?)")) {
            for (Map.Entry<TransitionId, HandOverRecord> one : records.entrySet()) {
                HandOverRecord record = one.getValue();
                each.setLong(1, one.getKey().value());
                each.setString(2, books.get(record.facts().rules()));
                each.setString(3, Json.write(new HandOverRecord(record.facts().under(List.of()), record.outcomes())));
                each.addBatch();
            }
            each.executeBatch();
        }
    }

    /** By the list itself, which many records share: comparing what is in them would cost more than writing it. */
    private Map<List<TransitionRule>, String> books(Collection<HandOverRecord> records) throws SQLException {
        Map<List<TransitionRule>, String> books = new IdentityHashMap<>();
        for (HandOverRecord record : records) {
            if (!books.containsKey(record.facts().rules())) {
                books.put(record.facts().rules(), kept(record.facts().rules()));
            }
        }
        return books;
    }

    /** The digest of rows that are kept from now on. Whoever hands over has the turn, so nobody else adds the same. */
    private String kept(List<TransitionRule> rules) throws SQLException {
        String text = Json.write(rules.toArray(TransitionRule[]::new));
        String digest = digest(text);
        if (Sql.of("select count(*) from transition_rulebook where digest = ?", digest).number(connection) == 0) {
            Sql.of("insert into transition_rulebook (digest, rules) values (?, ?)", digest, text).change(connection);
        }
        return digest;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    Optional<HandOverRecord> recorded(TransitionId id) throws SQLException {
        return Sql.of(READ.formatted("transition_evaluation"), id.value()).first(connection, Evaluations::record);
    }

    /** Oldest first. */
    List<HandOverRecord> setAside(TransitionId id) throws SQLException {
        return Sql.of(READ.formatted("transition_undone") + " order by e.turn_no", id.value()).list(connection, Evaluations::record);
    }

    /** Hand-overs that were recorded before there were rulebooks have their rows in them. */
    private static HandOverRecord record(ResultSet row) throws SQLException {
        HandOverRecord record = Json.read(row.getString(1), HandOverRecord.class);
        String rules = row.getString(2);
        return rules == null ? record
            : new HandOverRecord(record.facts().under(List.of(Json.read(rules, TransitionRule[].class))), record.outcomes());
    }

    /** Behind what was set aside of the same transition before. */
    int setAside(List<Long> ids) throws SQLException {
        Sql.of("insert into transition_undone (transition_id, turn_no, rulebook, evaluated) select e.transition_id, (select count(*)"
            + " from transition_undone u where u.transition_id = e.transition_id), e.rulebook, e.evaluated from transition_evaluation e where")
            .in("e.transition_id", ids).change(connection);
        return Sql.of("delete from transition_evaluation where").in("transition_id", ids).change(connection);
    }
}
