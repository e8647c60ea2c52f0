package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.persistence.InList;

/**
 * The one statement that lays a plan over holdings: holdings × cells. The cells are rows for as long as it takes, so that
 * the statement is the same text for every plan and is compiled once.
 */
final class DueStatement {

    private static final String REACHED = "case c.milestone when 'DOCUMENT_DATE' then h.document_date"
        + " when 'FINALISED' then h.finalised_on when 'HANDED_OVER' then h.handed_over_on"
        + " when 'SCHOOL_YEAR_END' then h.school_year_end_on when 'PLACEMENT_ENDED' then h.placement_ended_on"
        + " when 'FORM_LEFT' then h.form_left_on when 'CASE_CLOSED' then h.case_closed_on"
        + " when 'DECLARED_IRRELEVANT' then h.irrelevant_on end";
    private static final String DUE = " from holding h join disposal_cell c on c.type_id = h.type_id"
        + " and c.school_type = h.school_type and c.basis = h.basis"
        + " where c.evaluation = ? and h.state in ('ACTIVE', 'DUE') and " + REACHED + " <= c.cutoff"
        + " and (c.filed_from is null or h.filed_on >= c.filed_from)"
        + stoppedBy("document_id", "h.document_id") + stoppedBy("child_id", "h.subject_id")
        + stoppedBy("unit_code", "h.unit_code");
    private static final String FILL = "insert into disposal_item (run_id, holding_id, document_id, type_id, school_type,"
        + " unit_code, basis, subject_id, document_date, rule_id, milestone, milestone_date, state, after_approval, certified)"
        + " select c.evaluation, h.id, h.document_id, h.type_id, h.school_type, h.unit_code, h.basis, h.subject_id,"
        + " coalesce(h.document_date, h.filed_on), c.rule_id, c.milestone, " + REACHED + ", 'WAITING', 0, 0" + DUE;

    private final Connection connection;

    DueStatement(Connection connection) {
        this.connection = connection;
    }

    long fill(RunId run, Collection<Cell> cells) throws SQLException {
        insertCells(run.value(), cells);
        try (PreparedStatement fill = connection.prepareStatement(FILL)) {
            fill.setLong(1, run.value());
            return fill.executeUpdate();
        } finally {
            deleteCells(run.value());
        }
    }

    Set<HoldingId> due(long evaluation, Collection<HoldingId> holdings, Collection<Cell> cells) throws SQLException {
        List<Long> ids = InList.of(holdings.stream().map(HoldingId::value).toList());
        insertCells(evaluation, cells);
        try (PreparedStatement select = connection.prepareStatement("select h.id" + DUE + " and h.id in ("
                + "?, ".repeat(ids.size() - 1) + "?)")) {
            select.setLong(1, evaluation);
            for (int i = 0; i < ids.size(); i++) {
                select.setLong(i + 2, ids.get(i));
            }
            Set<HoldingId> due = new HashSet<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(new HoldingId(row.getLong(1)));
                }
            }
            return due;
        } finally {
            deleteCells(evaluation);
        }
    }

    private static String stoppedBy(String scope, String holding) {
        return " and not exists (select 1 from disposal_hold s where s.lifted_at is null and s." + scope + " = " + holding + ")";
    }

    private void insertCells(long evaluation, Collection<Cell> cells) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into disposal_cell (evaluation, type_id, school_type,"
                + " basis, rule_id, milestone, cutoff, filed_from) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Cell cell : cells) {
                insert.setLong(1, evaluation);
                insert.setString(2, cell.kind().type().value());
                insert.setString(3, cell.kind().schoolType().value());
                insert.setString(4, cell.kind().basis().name());
                insert.setString(5, cell.rule().value());
                insert.setString(6, cell.milestone().name());
                insert.setDate(7, Date.valueOf(cell.cutoff()));
                insert.setDate(8, cell.filedFrom().map(Date::valueOf).orElse(null));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void deleteCells(long evaluation) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from disposal_cell where evaluation = ?")) {
            delete.setLong(1, evaluation);
            delete.executeUpdate();
        }
    }
}
