package org.skolbro.persistence.internal.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

/** Rows of {@code disposal_item} as records, of one statement: a name or a day that stands in thousands of them is made once. */
final class RunItems {

    /** The columns of an item that waits. */
    static final String WAITING = "holding_id, document_id, type_id, school_type, unit_code, basis, subject_id, document_date, rule_id,"
        + " milestone, milestone_date";

    private final Map<String, DocumentTypeId> types = new HashMap<>();
    private final Map<String, SchoolType> schoolTypes = new HashMap<>();
    private final Map<String, UnitCode> units = new HashMap<>();
    private final Map<String, RetentionRuleId> rules = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    RunItem of(ResultSet row) throws SQLException {
        return item(row, State.valueOf(row.getString("state")), left(row));
    }

    /** A row that has what is said of the holding and nothing of a run. */
    RunItem waiting(ResultSet row) throws SQLException {
        return item(row, State.WAITING, Optional.empty());
    }

    private RunItem item(ResultSet row, State state, Optional<RunItem.Left> left) throws SQLException {
        long subject = row.getLong("subject_id");
        Optional<PersonId> person = row.wasNull() ? Optional.empty() : Optional.of(new PersonId(subject));
        return new RunItem(new HoldingId(row.getLong("holding_id")), new DocumentId(row.getLong("document_id")),
            types.computeIfAbsent(row.getString("type_id"), DocumentTypeId::new),
            schoolTypes.computeIfAbsent(row.getString("school_type"), SchoolType::new),
            units.computeIfAbsent(row.getString("unit_code"), UnitCode::new), Basis.valueOf(row.getString("basis")), person,
            day(row, "document_date"), rules.computeIfAbsent(row.getString("rule_id"), RetentionRuleId::new),
            Milestone.valueOf(row.getString("milestone")), day(row, "milestone_date"),
            state, left);
    }

    /** As text, which both databases give as ISO 8601. */
    private LocalDate day(ResultSet row, String column) throws SQLException {
        return days.computeIfAbsent(row.getString(column), LocalDate::parse);
    }

    private static Optional<RunItem.Left> left(ResultSet row) throws SQLException {
        String cause = row.getString("cause");
        return cause == null ? Optional.empty() : Optional.of(new RunItem.Left(RunItem.Cause.valueOf(cause),
            row.getString("note"), row.getBoolean("after_approval")));
    }
}
