package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.skolbro.api.outcome.Page;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.RunItem;
import org.skolbro.persistence.internal.sql.Sql;

/** A slice of a run's items, chosen and sorted by the database. */
final class ItemQuery {

    private final RunId run;
    private final Disposals.Items which;
    private final Map<RetentionRuleId, Integer> months;

    ItemQuery(RunId run, Disposals.Items which, Map<RetentionRuleId, Integer> months) {
        this.run = run;
        this.which = which;
        this.months = months;
    }

    Page<RunItem> page(Connection connection, Page.Request page) throws SQLException {
        String way = which.descending() ? " desc" : "";
        return new Page<>(chosen("*").and("order by").and(sorting()).and(way + ", holding_id" + way)
            .and("offset ? rows fetch next ? rows only", page.offset(), page.limit()).list(connection, new RunItems()::of),
            chosen("count(*)").number(connection));
    }

    private Sql chosen(String what) {
        Sql sql = Sql.of("select " + what + " from disposal_item where run_id = ?", run.value());
        which.state().ifPresent(state -> sql.and("and").in("state",
            (state == State.WAITING ? List.of(State.WAITING, State.LEASED) : List.of(state)).stream().map(State::name).toList()));
        which.type().ifPresent(type -> sql.and("and type_id = ?", type.value()));
        return sql;
    }

    private Sql sorting() {
        return switch (which.order()) {
            case FILED -> Sql.of("run_id");
            case DOCUMENT_DATE -> Sql.of("document_date");
            case DUE -> due();
        };
    }

    /** Both drivers know the escape, and both databases take the last day of a month that is too short. */
    private Sql due() {
        Sql period = new Sql();
        months.forEach((rule, months) -> period.and("when ? then " + months, rule.value()));
        return months.isEmpty() ? Sql.of("milestone_date")
            : Sql.of("{fn timestampadd(SQL_TSI_MONTH, case rule_id").and(period).and("else 0 end, milestone_date)}");
    }
}
