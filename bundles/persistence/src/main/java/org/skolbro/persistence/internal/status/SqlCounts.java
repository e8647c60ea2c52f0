package org.skolbro.persistence.internal.status;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.Counts;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;

/** Counts what is in the database, all in one statement. */
@Component
public final class SqlCounts implements Counts {

    private static final Map<Kind, String> COUNTS = new EnumMap<>(Map.of(
        Kind.CHILDREN, "select count(distinct child_id) from placement where valid_from <= ? and (valid_to is null or valid_to >= ?)",
        Kind.DRAFTS, "select count(*) from draft",
        Kind.FINALISED, "select count(*) from document_content",
        Kind.ARCHIVED, "select count(*) from holding where holder_kind <> 'UNIT' and state in ('ACTIVE', 'DUE')",
        Kind.DESTROYED, "select count(*) from certificate_line where holding_id is not null"));

    private final Tx tx;

    @Activate
    public SqlCounts(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Map<Kind, Long> counts(LocalDate today) {
        String values = COUNTS.values().stream().map(count -> "(" + count + ")").collect(Collectors.joining(","));
        return tx.sqlWithin(connection -> Sql.of("values (" + values + ")", today, today).list(connection, row -> {
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            int column = 1;
            for (Kind kind : COUNTS.keySet()) {
                counts.put(kind, row.getLong(column++));
            }
            return counts;
        })).getFirst();
    }

    @Override
    public String database() {
        return tx.sql(connection -> connection.getMetaData().getDatabaseProductName() + " "
            + connection.getMetaData().getDatabaseProductVersion());
    }
}
