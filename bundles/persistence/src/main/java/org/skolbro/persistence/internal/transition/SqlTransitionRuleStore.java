package org.skolbro.persistence.internal.transition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.TransitionRuleStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Transition rules that were set here, each whole in one row; its last day stands beside it. */
@Component
public final class SqlTransitionRuleStore implements TransitionRuleStore {

    private final Tx tx;

    @Activate
    public SqlTransitionRuleStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(AdoptedRule adopted) {
        tx.sqlWithin(connection -> Sql.of("insert into transition_rule (id, adopted_at, rule_text) values (?, ?, ?)",
            adopted.rule().id().value(), adopted.at(), Json.write(adopted)).change(connection));
    }

    @Override
    public void end(TransitionRuleId rule, LocalDate last, String because) {
        int ended = tx.sqlWithin(connection -> Sql.of("update transition_rule set last_day = ?, ended_because = ? where id = ? and last_day is null",
            last, because, rule.value()).change(connection));
        if (ended == 0) {
            throw new Conflict("transition rule " + rule + " has ended already");
        }
    }

    @Override
    public List<AdoptedRule> all() {
        return tx.sqlWithin(connection -> Sql.of("select rule_text, last_day, ended_because from transition_rule order by adopted_at desc, id")
            .list(connection, SqlTransitionRuleStore::adopted));
    }

    private static AdoptedRule adopted(ResultSet row) throws SQLException {
        AdoptedRule stored = Json.read(row.getString(1), AdoptedRule.class);
        if (row.getDate(2) == null) {
            return stored;
        }
        LocalDate last = row.getDate(2).toLocalDate();
        return new AdoptedRule(stored.rule().until(last), stored.decision(), stored.reason(), stored.at(), Optional.of(row.getString(3)));
    }
}
