package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ChildSearch.Related;
import org.skolbro.persistence.Like;
import org.skolbro.persistence.internal.sql.Sql;

/** A search among children as a statement. */
final class ChildQuery {

    private static final String PLACED = "exists (select 1 from placement a where a.child_id = p.id)";

    private final ChildSearch search;

    ChildQuery(ChildSearch search) {
        this.search = search;
    }

    Page<Person> page(Connection connection, Page.Request page) throws SQLException {
        if (search.scope() instanceof Related related && isNobody(related)) {
            return Page.empty();
        }
        List<Person> found = where(Sql.of("select p.* from person p"))
            .and("order by p.sort_key, p.id offset ? rows fetch next ? rows only", page.offset(), page.limit())
            .list(connection, RegisterTables::person);
        return new Page<>(found, where(Sql.of("select count(*) from person p")).number(connection));
    }

    private static boolean isNobody(Related related) {
        return related.groups().isEmpty() && related.units().isEmpty() && related.children().isEmpty();
    }

    private Sql where(Sql sql) {
        sql.and("where p.marking = ? and " + PLACED, SecurityMarking.NONE);
        search.words().forEach(word -> sql.and("and p.sought_name like ? escape '!'", Like.containing(word)));
        if (search.scope() instanceof Related related) {
            sql.and("and (1 = 0");
            within(sql, related);
            sql.and(")");
        }
        return sql;
    }

    private static void within(Sql sql, Related related) {
        if (!related.children().isEmpty()) {
            sql.and("or").in("p.id", related.children().stream().map(PersonId::value).toList());
        }
        if (!related.units().isEmpty()) {
            sql.and("or exists (select 1 from placement u where u.child_id = p.id and " + Spans.ON_DAY + " and",
                related.day(), related.day()).in("u.unit_code", related.units().stream().map(UnitCode::value).toList()).and(")");
        }
        if (!related.groups().isEmpty()) {
            sql.and("or exists (select 1 from membership m where m.person_id = p.id and " + Spans.ON_DAY + " and",
                related.day(), related.day()).in("m.group_id", related.groups().stream().map(GroupId::value).toList()).and(")");
        }
    }
}
