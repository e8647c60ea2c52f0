package org.skolbro.persistence.internal.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.core.store.StatisticsStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;

/** Numbers by group. They are written in the order of the groups, so that not even the order on the disk tells of documents. */
@Component
public final class SqlStatisticsStore implements StatisticsStore {

    private static final String GROUP = "school_type, unit_code, type_id, school_year_began, field_key, field_value";
    private static final String ORDER = " order by school_type, type_id, school_year_began, unit_code, field_key, field_value";
    private static final Comparator<StatisticsRow> BY_GROUP = Comparator.comparing((StatisticsRow row) -> row.schoolType().value())
        .thenComparing(row -> row.type().value()).thenComparing(StatisticsRow::schoolYear).thenComparing(SqlStatisticsStore::unit)
        .thenComparing(StatisticsRow::field).thenComparing(StatisticsRow::value);

    private final Tx tx;

    @Activate
    public SqlStatisticsStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void add(Collection<StatisticsRow> rows) {
        tx.sqlWithin(connection -> {
            for (StatisticsRow row : rows.stream().sorted(BY_GROUP).toList()) {
                int known = Sql.of("update statistics_row set children = children + ?, documents = documents + ? where school_type = ? and unit_code = ?"
                    + " and type_id = ? and school_year_began = ? and field_key = ? and field_value = ?", row.children(), row.documents(),
                    row.schoolType().value(), unit(row), row.type().value(), row.schoolYear(), row.field(), row.value()).change(connection);
                if (known == 0) {
                    Sql.of("insert into statistics_row (" + GROUP + ", children, documents) values (?, ?, ?, ?, ?, ?, ?, ?)", row.schoolType().value(),
                        unit(row), row.type().value(), row.schoolYear(), row.field(), row.value(), row.children(), row.documents()).change(connection);
                }
            }
            return null;
        });
    }

    @Override
    public List<StatisticsRow> all() {
        return tx.sqlWithin(connection -> Sql.of("select " + GROUP + ", children, documents from statistics_row" + ORDER).list(connection,
            row -> new StatisticsRow(new SchoolType(row.getString(1)), Optional.of(row.getString(2)).filter(unit -> !unit.isEmpty()).map(UnitCode::new),
                new DocumentTypeId(row.getString(3)), row.getInt(4), row.getString(5), row.getString(6), row.getLong(7), row.getLong(8))));
    }

    private static String unit(StatisticsRow row) {
        return row.unit().map(UnitCode::value).orElse("");
    }
}
