package org.skolbro.persistence.internal.rollover;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

import org.skolbro.persistence.internal.json.Json;

/**
 * The same hand-overs by SQL alone, unit by unit: on PostgreSQL one statement that decides and writes everything, on Derby, which
 * has no such statements, one for each table. It takes the rules for resolved and the latest answers for the only ones, looks at
 * no marking, form, turn or fencing token, and on Derby puts no evaluation of its own together for each child.
 */
final class DirectRollOver {

    private static final String LEAVING = "select i.transition_id, t.child_id, t.from_unit from rollover_item i join transition_case t"
        + " on t.id = i.transition_id where i.run_id = 7 and i.state = 'WAITING' and t.from_unit = ? and t.state = 'GATHERED' and t.left_on < ?"
        + " and not exists (select 1 from draft_subject d where d.person_id = t.child_id) and not exists (select 1 from holding h"
        + " join bench_rule r on r.type_id = h.type_id where h.subject_id = t.child_id and h.unit_code = t.from_unit and h.holder_kind = 'UNIT'"
        + " and h.state in ('ACTIVE', 'DUE') and r.follows = 'REVIEW')";
    private static final String GIVEN = "not exists (select 1 from guardianship g where g.child_id = l.child_id and g.kind = 'GUARDIAN'"
        + " and not exists (select 1 from consent_answer a where a.child_id = g.child_id and a.guardian_id = g.adult_id and a.choice = 'YES'))";
    private static final String DECIDED = "select l.transition_id, l.child_id, h.id as holding_id, h.document_id, h.type_id, r.rule_id,"
        + " case when r.follows = 'LAW' or r.follows = 'CONSENT' and " + GIVEN + " then 'FOLLOWS' else 'STAYS' end as verdict from %s l"
        + " join holding h on h.subject_id = l.child_id and h.unit_code = l.from_unit and h.holder_kind = 'UNIT' and h.state in ('ACTIVE', 'DUE')"
        + " left join bench_rule r on r.type_id = h.type_id";
    private static final String SETS = "with leaving as (" + LEAVING + "), decided as (" + DECIDED.formatted("leaving") + "), folded as ("
        + "select transition_id, child_id, string_agg('{\"document\":{\"value\":' || document_id || '},\"type\":{\"value\":\"' || type_id || '\"}}', ',') as papers,"
        + " string_agg('{\"document\":{\"value\":' || document_id || '},\"verdict\":\"' || verdict || '\",\"rule\":{\"value\":\"' || coalesce(rule_id, '')"
        + " || '\"}}', ',') as outcomes, string_agg(holding_id::text, ' ') as archived, count(*) filter (where verdict = 'FOLLOWS') as follow,"
        + " count(*) filter (where verdict = 'STAYS') as stay from decided group by transition_id, child_id),"
        + " answers as (select f.transition_id, string_agg('{\"id\":{\"value\":' || a.id || '},\"guardian\":{\"value\":' || a.guardian_id || '},\"purpose\":\"'"
        + " || a.purpose || '\",\"choice\":\"' || a.choice || '\",\"at\":\"' || a.answered_at || '\"}', ',') as said from folded f"
        + " join consent_answer a on a.child_id = f.child_id group by f.transition_id),"
        + " recorded as (insert into transition_evaluation (transition_id, rulebook, evaluated) select f.transition_id, 'bench', coalesce(a.said, '') || f.papers"
        + " || f.outcomes from folded f left join answers a on a.transition_id = f.transition_id),"
        + " archived as (update holding h set holder_kind = 'ARCHIVE' from decided d where h.id = d.holding_id),"
        + " cases as (update transition_case t set state = 'HANDED_OVER', version = version + 1, handed_over_at = ? from folded f where t.id = f.transition_id),"
        + " lines as (insert into audit_line (id, happened_at, actor, sought_actor, action, reference, detail) select 900000000 + transition_id, cast(? as timestamp),"
        + " 'skolbro', 'skolbro', 'transition.handed-over', transition_id::text, 'follows ' || follow || ' stays ' || stay from folded),"
        + " subjects as (insert into audit_subject (audit_id, position_no, person_id) select 900000000 + transition_id, 0, child_id from folded),"
        + " items as (update rollover_item i set state = 'DONE', follow_count = f.follow, stay_count = f.stay, archived = f.archived, settled_at = ?"
        + " from folded f where i.run_id = 7 and i.transition_id = f.transition_id returning 1) select count(*) from items";

    private final LeavingSchools schools;
    private final boolean sets;
    private final String rules;
    private final Timestamp now = Timestamp.valueOf("2026-06-15 06:00:00");
    private final Date today = Date.valueOf(LeavingSchools.TODAY);

    /** @param sets whether one statement can do it all */
    DirectRollOver(LeavingSchools schools, boolean sets) {
        this.schools = schools;
        this.sets = sets;
        rules = Json.write(schools.forms.transitionRules());
    }

    /** Makes the table of resolved rules, and on Derby one for what is decided. */
    void prepare() {
        schools.database.tx().sql(connection -> {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("create table bench_rule (type_id varchar(110) not null primary key, rule_id varchar(110), follows varchar(10))");
                statement.executeUpdate("insert into bench_rule values ('preschool/log', 'preschool/log', 'CONSENT'),"
                    + " ('preschool/report', 'preschool/report', 'LAW'), ('preschool/talk', 'preschool/talk', 'REVIEW')");
                statement.executeUpdate("create table bench_decided (transition_id bigint, child_id bigint, holding_id bigint, document_id bigint,"
                    + " type_id varchar(110), rule_id varchar(110), verdict varchar(10))");
            }
            return null;
        });
    }

    /** Answers how many children it handed over. */
    long handOver() {
        schools.database.tx().sql(connection -> change(connection, "insert into transition_rulebook (digest, rules) values ('bench', ?)", rules));
        long done = 0;
        for (int unit = 0; unit < LeavingSchools.UNITS; unit++) {
            String code = Filling.unit(unit);
            done += schools.database.tx().<Long>sql(connection -> {
                long handedOver = sets ? asSets(connection, code) : asTables(connection, code);
                change(connection, "update rollover_item set state = 'LEFT', settled_at = ? where run_id = 7 and state = 'WAITING' and unit_code = ?", now, code);
                return handedOver;
            });
        }
        return done;
    }

    private long asSets(Connection connection, String unit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETS)) {
            set(statement, unit, today, now, now, now);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private long asTables(Connection connection, String unit) throws SQLException {
        String some = " where %s in (select transition_id from bench_decided)";
        change(connection, "insert into bench_decided " + DECIDED.replace("h.id as holding_id", "h.id").formatted("(" + LEAVING + ")"), unit, today);
        change(connection, "insert into transition_evaluation (transition_id, rulebook, evaluated) select t.transition_id, 'bench', cast('' as clob)"
            + " from (select distinct transition_id from bench_decided) t");
        change(connection, "update holding set holder_kind = 'ARCHIVE' where id in (select holding_id from bench_decided)");
        change(connection, "insert into audit_line (id, happened_at, actor, sought_actor, action, reference, detail) select 900000000 + t.transition_id, cast(? as timestamp),"
            + " 'skolbro', 'skolbro', 'transition.handed-over', '', '' from (select distinct transition_id from bench_decided) t", now);
        change(connection, "insert into audit_subject (audit_id, position_no, person_id) select distinct 900000000 + transition_id, 0, child_id"
            + " from bench_decided");
        change(connection, "update rollover_item set state = 'DONE', settled_at = ?" + some.formatted("transition_id") + " and run_id = 7", now);
        long handedOver = change(connection, "update transition_case set state = 'HANDED_OVER', version = version + 1, handed_over_at = ?"
            + some.formatted("id"), now);
        change(connection, "delete from bench_decided");
        return handedOver;
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
