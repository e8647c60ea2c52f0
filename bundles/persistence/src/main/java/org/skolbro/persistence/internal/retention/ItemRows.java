package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.RunItem;

/** Statements on items. Rows, not entities: a run has as many as a municipality has documents. */
final class ItemRows {

    static final String SELECT = "select holding_id, document_id, type_id, school_type, unit_code, basis, subject_id,"
        + " document_date, rule_id, milestone, milestone_date, state, cause, note, after_approval from disposal_item"
        + " where run_id = ? ";

    private ItemRows() {
    }

    /** @param tail what follows the condition on the run, with the values in it */
    static List<RunItem> select(Connection connection, long run, String tail, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(connection, SELECT + tail, run, values); ResultSet row = select.executeQuery()) {
            List<RunItem> items = new ArrayList<>();
            while (row.next()) {
                items.add(item(row));
            }
            return items;
        }
    }

    static int update(Connection connection, long run, String statement, Object... values) throws SQLException {
        try (PreparedStatement update = prepare(connection, statement, run, values)) {
            return update.executeUpdate();
        }
    }

    /** The run is the first value of every statement. */
    static PreparedStatement prepare(Connection connection, String statement, long run, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        prepared.setLong(1, run);
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 2, values[i]);
        }
        return prepared;
    }

    /** Condition on some holdings: {@code among} values follow. */
    static String among(int values) {
        return " and holding_id in (" + "?, ".repeat(values - 1) + "?)";
    }

    private static RunItem item(ResultSet row) throws SQLException {
        long subject = row.getLong("subject_id");
        Optional<PersonId> child = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(subject));
        return new RunItem(new HoldingId(row.getLong("holding_id")), new DocumentId(row.getLong("document_id")),
            new DocumentTypeId(row.getString("type_id")), new SchoolType(row.getString("school_type")),
            new UnitCode(row.getString("unit_code")), Basis.valueOf(row.getString("basis")), child,
            row.getDate("document_date").toLocalDate(), new RetentionRuleId(row.getString("rule_id")),
            Milestone.valueOf(row.getString("milestone")), row.getDate("milestone_date").toLocalDate(),
            State.valueOf(row.getString("state")), left(row));
    }

    private static Optional<RunItem.Left> left(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null ? Optional.empty() : Optional.of(new RunItem.Left(RunItem.Cause.valueOf(cause),
            row.getString("note"), row.getInt("after_approval") == 1));
    }
}
