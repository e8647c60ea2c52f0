package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * The resolved rows of a plan laid over all holdings: one statement for preview, run and the last look before destroying.
 * The rows go in as values of the statement, so that nothing needs to be written to ask.
 */
final class Evaluation {

    /** More rows than any plan has for one statement; a longer plan is laid in several. */
    private static final int CELLS = 400;

    private static final String REACHED = "case c.milestone when 'DOCUMENT_DATE' then h.document_date"
        + " when 'FINALISED' then h.finalised_on when 'HANDED_OVER' then h.handed_over_on"
        + " when 'SCHOOL_YEAR_END' then h.school_year_end_on when 'PLACEMENT_ENDED' then h.placement_ended_on"
        + " when 'FORM_LEFT' then h.form_left_on when 'CASE_CLOSED' then h.case_closed_on"
        + " when 'DECLARED_IRRELEVANT' then h.irrelevant_on end";

    private static final String CELL = "(cast(? as varchar(110)), cast(? as varchar(12)), cast(? as varchar(20)),"
        + " cast(? as varchar(130)), cast(? as varchar(30)), cast(? as date), cast(? as date))";

    private static final String UNSTOPPED = "and not exists (select 1 from disposal_hold s where s.lifted_at is null"
        + " and s.document_id = h.document_id) and not exists (select 1 from disposal_hold s where s.lifted_at is null"
        + " and s.child_id = h.subject_id) and not exists (select 1 from disposal_hold s where s.lifted_at is null"
        + " and s.unit_code = h.unit_code)";

    /** Stands for no limit: nothing was filed before it. */
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    private final Connection connection;

    Evaluation(Connection connection) {
        this.connection = connection;
    }

    /** Makes what matches waiting items of the run. */
    long fill(RunId run, Collection<Cell> cells) throws SQLException {
        long items = 0;
        for (List<Cell> some : parts(cells)) {
            items += matching(Sql.of("insert into disposal_item (run_id, holding_id, document_id, type_id, school_type,"
                + " unit_code, basis, subject_id, document_date, rule_id, milestone, milestone_date, state, certified)"
                + " select cast(? as bigint), h.id, h.document_id, h.type_id, h.school_type, h.unit_code, h.basis, h.subject_id,"
                + " coalesce(h.document_date, h.filed_on), c.rule_id, c.milestone, " + REACHED + ", 'WAITING', false",
                run.value()), some).change(connection);
        }
        return items;
    }

    Set<HoldingId> due(List<Long> holdings, Collection<Cell> cells) throws SQLException {
        Set<HoldingId> due = new HashSet<>();
        for (List<Cell> some : parts(cells)) {
            due.addAll(matching(Sql.of("select h.id"), some).and("and").in("h.id", holdings)
                .list(connection, row -> new HoldingId(row.getLong(1))));
        }
        return due;
    }

    private static Sql matching(Sql sql, List<Cell> cells) {
        sql.and("from holding h join (values");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            sql.and((i == 0 ? "" : ", ") + CELL, cell.kind().type().value(), cell.kind().schoolType().value(),
                cell.kind().basis(), cell.rule().value(), cell.milestone(), cell.cutoff(), cell.filedFrom().orElse(EVER));
        }
        return sql.and(") as c (type_id, school_type, basis, rule_id, milestone, cutoff, filed_from)"
            + " on c.type_id = h.type_id and c.school_type = h.school_type and c.basis = h.basis"
            + " where h.state in ('ACTIVE', 'DUE') and h.filed_on >= c.filed_from and " + REACHED + " <= c.cutoff "
            + UNSTOPPED);
    }

    private static List<List<Cell>> parts(Collection<Cell> cells) {
        List<Cell> all = List.copyOf(cells);
        return IntStream.range(0, (all.size() + CELLS - 1) / CELLS)
            .mapToObj(part -> all.subList(part * CELLS, Math.min(all.size(), (part + 1) * CELLS))).toList();
    }
}
