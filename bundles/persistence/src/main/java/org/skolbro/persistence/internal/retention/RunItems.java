package org.skolbro.persistence.internal.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.skolbro.persistence.internal.sql.Values;

/** Rows of {@code disposal_item} as records. */
final class RunItems {

    /** The columns of an item that waits. */
    static final String WAITING = "holding_id, document_id, type_id, school_type, unit_code, basis, subject_id, document_date, rule_id,"
        + " milestone, milestone_date";

    private RunItems() {
    }

    static RunItem of(ResultSet row) throws SQLException {
        return item(row, State.valueOf(row.getString("state")), left(row));
    }

    /** A row that has what is said of the holding and nothing of a run. */
    static RunItem waiting(ResultSet row) throws SQLException {
        return item(row, State.WAITING, Optional.empty());
    }

    private static RunItem item(ResultSet row, State state, Optional<RunItem.Left> left) throws SQLException {
        long subject = row.getLong("subject_id");
        Optional<PersonId> person = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(subject));
        return new RunItem(new HoldingId(row.getLong("holding_id")), new DocumentId(row.getLong("document_id")),
            new DocumentTypeId(row.getString("type_id")), new SchoolType(row.getString("school_type")),
            new UnitCode(row.getString("unit_code")), Basis.valueOf(row.getString("basis")), person,
            Values.day(row, "document_date"), new RetentionRuleId(row.getString("rule_id")),
            Milestone.valueOf(row.getString("milestone")), Values.day(row, "milestone_date"),
            state, left);
    }

    private static Optional<RunItem.Left> left(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null ? Optional.empty() : Optional.of(new RunItem.Left(RunItem.Cause.valueOf(cause),
            row.getString("note"), row.getBoolean("after_approval")));
    }
}
