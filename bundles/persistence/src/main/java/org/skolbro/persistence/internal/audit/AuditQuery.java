package org.skolbro.persistence.internal.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.TypedQuery;
import org.skolbro.api.audit.Audit;
import org.skolbro.persistence.Like;

/** A filter as a condition on audit lines and the values in it. */
final class AuditQuery {

    /** Days are days where the municipality is, whatever zone the machine has. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    AuditQuery(Audit.Filter filter) {
        filter.actor().ifPresent(actor -> add("l.soughtActor like :actor escape '!'", "actor", Like.containing(actor)));
        filter.child().ifPresent(child -> add(":child member of l.children", "child", child.value()));
        filter.action().ifPresent(action -> add("l.action = :action", "action", action));
        filter.from().ifPresent(from -> add("l.at >= :from", "from", start(from)));
        filter.to().ifPresent(to -> add("l.at < :to", "to", start(to.plusDays(1))));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> on(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
