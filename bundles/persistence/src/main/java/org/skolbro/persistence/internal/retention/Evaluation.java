package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Count;
import org.skolbro.core.store.RunItem;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * The resolved rows of a plan laid over all holdings, and over other records kind by kind: one statement for forecast,
 * preview, run and the last look before destroying.
 * The cells are rows while it reads them. As values of the statement they broke Derby's connection once there were some
 * and a list of holdings as well; and the text of the statement is now the same for every plan, compiled once.
 */
final class Evaluation {

    private static final String REACHED = "case c.milestone when 'DOCUMENT_DATE' then h.document_date"
        + " when 'FINALISED' then h.finalised_on when 'HANDED_OVER' then h.handed_over_on"
        + " when 'SCHOOL_YEAR_END' then h.school_year_end_on when 'PLACEMENT_ENDED' then h.placement_ended_on"
        + " when 'FORM_LEFT' then h.form_left_on when 'CASE_CLOSED' then h.case_closed_on"
        + " when 'DECLARED_IRRELEVANT' then h.irrelevant_on"
        + " when 'AGE_REACHED' then (select p.born_on from person p where p.id = h.subject_id) end";

    private static final String LAID_OVER = "join disposal_cell c on c.type_id = h.type_id"
        + " and c.school_type = h.school_type and c.basis = h.basis"
        + " where c.evaluation = ? and h.state in ('ACTIVE', 'DUE') and " + REACHED + " <= c.cutoff"
        + " and (c.cutoff_after is null or " + REACHED + " > c.cutoff_after)"
        + " and (c.filed_from is null or h.filed_on >= c.filed_from)"
        + " and (c.delivered = false or exists (select 1 from delivery_holding d where d.holding_id = h.id and d.released = true))";

    /** The offset keeps the database from looking at all holdings of a kind, and for those that are asked for among them. */
    private static final String ASKED = "select h.id from (select * from holding where";

    private static final Source DOCUMENTS = new Source(REACHED, "holding h", LAID_OVER, EnumSet.allOf(Stop.class));

    /** What a hold is on. */
    private enum Stop {
        DOCUMENT("document_id is not null", "s.document_id = h.document_id"),
        CHILD("child_id is not null", "s.child_id = h.subject_id"),
        UNIT("unit_code is not null", "s.unit_code = h.unit_code"),
        SELECTION("by_selection = true", "s.by_selection = true"
            + " and (s.type_id is null or s.type_id = h.type_id) and (s.school_type is null or s.school_type = h.school_type)"
            + " and (s.selected_unit is null or s.selected_unit = h.unit_code)"
            + " and (s.from_date is null or s.from_date <= coalesce(h.document_date, h.filed_on))"
            + " and (s.until_date is null or s.until_date >= coalesce(h.document_date, h.filed_on))");

        private final String kind;
        private final String unstopped;

        Stop(String kind, String stopping) {
            this.kind = kind;
            this.unstopped = " and not exists (select 1 from disposal_hold s where s.lifted_at is null and " + stopping + ")";
        }

        /** Whether any is in force. Where none is, it costs as much as all the rest to look for it with each holding. */
        boolean isInForce(Connection connection) throws SQLException {
            return Sql.of("select id from disposal_hold where lifted_at is null and " + kind + " fetch first row only")
                .first(connection, row -> row.getLong(1)).isPresent();
        }
    }

    /**
     * What rows are laid over, as {@code h}.
     *
     * @param reached day of the row's milestone
     * @param rows from where
     * @param laidOver on what conditions, of which one is the evaluation
     * @param stops holds that there can be on them
     */
    private record Source(String reached, String rows, String laidOver, Set<Stop> stops) {

        /** @param inForce holds that have to be looked for */
        String matching(Set<Stop> inForce) {
            return "from " + rows + " " + laidOver(inForce);
        }

        String laidOver(Set<Stop> inForce) {
            return laidOver + stops.stream().filter(inForce::contains).sorted().map(stop -> stop.unstopped).collect(Collectors.joining());
        }

        String item() {
            return "h.id as holding_id, h.document_id, h.type_id, h.school_type, h.unit_code, h.basis, h.subject_id,"
                + " coalesce(h.document_date, h.filed_on) as document_date, c.rule_id, c.milestone, " + reached + " as milestone_date";
        }

        static Source of(RecordTable table) {
            RecordKind kind = table.kind();
            String reached = kind.milestones().stream().map(milestone -> " when '" + milestone + "' then h." + milestone)
                .collect(Collectors.joining("", "case c.milestone", " end"));
            return new Source(reached, "(select r.*, r.id as document_id, '" + kind.type() + "' as type_id, '"
                + RecordKind.NO_SCHOOL_TYPE + "' as school_type, '" + RecordKind.NO_UNIT + "' as unit_code, '" + RecordKind.ANY_BASIS
                + "' as basis, r.filed_on as document_date from (" + table.rows() + ") r) h", "join disposal_cell c on c.type_id = h.type_id"
                + " where c.evaluation = ? and " + reached + " <= c.cutoff and (c.cutoff_after is null or " + reached
                + " > c.cutoff_after) and (c.filed_from is null or h.filed_on >= c.filed_from) " + table.unless(), EnumSet.of(Stop.CHILD));
        }
    }

    private final Connection connection;
    /** Its own for each: others may be asking right now. */
    private final long evaluation = ThreadLocalRandom.current().nextLong();

    Evaluation(Connection connection) {
        this.connection = connection;
    }

    /** Makes what matches waiting items of the run. */
    long fill(RunId run, Collection<Cell> cells) throws SQLException {
        write(cells);
        Set<Stop> inForce = inForce();
        long items = 0;
        for (Source source : sources(cells)) {
            items += Sql.of("insert into disposal_item (run_id, holding_id, document_id, type_id, school_type, unit_code, basis,"
                + " subject_id, document_date, rule_id, milestone, milestone_date, state, certified)"
                + " select cast(? as bigint), " + source.item() + ", 'WAITING', false", run.value())
                .and(source.matching(inForce), evaluation).change(connection);
        }
        forget();
        return items;
    }

    /** Of other records all are asked for: named one by one, Derby counts the ties of everybody anew for each. */
    Set<HoldingId> due(List<Long> holdings, Collection<Cell> cells) throws SQLException {
        write(cells);
        Set<HoldingId> due = new HashSet<>();
        Set<HoldingId> asked = holdings.stream().map(HoldingId::new).collect(Collectors.toSet());
        for (Source source : sources(cells)) {
            Sql rows = source == DOCUMENTS ? Sql.of(ASKED).in("id", holdings).and("offset 0 rows) h") : Sql.of("select h.id from " + source.rows());
            due.addAll(rows.and(source.laidOver(EnumSet.allOf(Stop.class)), evaluation).list(connection, row -> new HoldingId(row.getLong(1))));
        }
        due.retainAll(asked);
        forget();
        return due;
    }

    List<Count> count(Collection<Cell> cells) throws SQLException {
        write(cells);
        Set<Stop> inForce = inForce();
        List<Count> counts = new ArrayList<>();
        for (Source source : sources(cells)) {
            counts.addAll(Sql.of("select h.school_type, h.type_id, h.unit_code, c.rule_id, count(*)").and(source.matching(inForce), evaluation)
                .and("group by h.school_type, h.type_id, h.unit_code, c.rule_id"
                    + " order by h.school_type, h.type_id, h.unit_code, c.rule_id")
                .list(connection, row -> new Count(new SchoolType(row.getString(1)), new DocumentTypeId(row.getString(2)),
                    new UnitCode(row.getString(3)), new RetentionRuleId(row.getString(4)), row.getLong(5))));
        }
        forget();
        return counts;
    }

    /** Documents first, then kind by kind, each by milestone date and id. */
    Page<RunItem> matching(Collection<Cell> cells, Optional<UnitCode> unit, Page.Request page) throws SQLException {
        write(cells);
        Set<Stop> inForce = inForce();
        List<RunItem> found = new ArrayList<>();
        long total = 0;
        for (Source source : sources(cells)) {
            long offset = Math.max(0, page.offset() - total);
            int room = page.limit() - found.size();
            if (room > 0) {
                found.addAll(matching(source, inForce, "select " + source.item(), unit).and("order by milestone_date, holding_id"
                    + " offset ? rows fetch next ? rows only", offset, room).list(connection, new RunItems()::waiting));
            }
            total += matching(source, inForce, "select count(*)", unit).number(connection);
        }
        forget();
        return new Page<>(found, total);
    }

    private Sql matching(Source source, Set<Stop> inForce, String what, Optional<UnitCode> unit) {
        Sql sql = Sql.of(what).and(source.matching(inForce), evaluation);
        unit.ifPresent(at -> sql.and("and h.unit_code = ?", at.value()));
        return sql;
    }

    private static List<Source> sources(Collection<Cell> cells) {
        List<Source> sources = new ArrayList<>();
        if (cells.stream().anyMatch(cell -> RecordKind.of(cell.kind().type()).isEmpty())) {
            sources.add(DOCUMENTS);
        }
        cells.stream().flatMap(cell -> RecordKind.of(cell.kind().type()).stream()).distinct().sorted()
            .forEach(kind -> sources.add(Source.of(RecordTables.of(kind))));
        return sources;
    }

    private Set<Stop> inForce() throws SQLException {
        Set<Stop> inForce = EnumSet.noneOf(Stop.class);
        for (Stop stop : Stop.values()) {
            if (stop.isInForce(connection)) {
                inForce.add(stop);
            }
        }
        return inForce;
    }

    private void write(Collection<Cell> cells) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into disposal_cell (evaluation, type_id, school_type,"
                + " basis, rule_id, milestone, cutoff, cutoff_after, filed_from, delivered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Cell cell : cells) {
                insert.setLong(1, evaluation);
                insert.setString(2, cell.kind().type().value());
                insert.setString(3, cell.kind().schoolType().value());
                insert.setString(4, cell.kind().basis().name());
                insert.setString(5, cell.rule().value());
                insert.setString(6, cell.milestone().name());
                insert.setDate(7, Date.valueOf(cell.cutoff()));
                insert.setDate(8, cell.after().map(Date::valueOf).orElse(null));
                insert.setDate(9, cell.filedFrom().map(Date::valueOf).orElse(null));
                insert.setBoolean(10, cell.delivered());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void forget() throws SQLException {
        Sql.of("delete from disposal_cell where evaluation = ?", evaluation).change(connection);
    }
}
