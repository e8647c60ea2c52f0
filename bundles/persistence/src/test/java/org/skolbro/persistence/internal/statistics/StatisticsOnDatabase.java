package org.skolbro.persistence.internal.statistics;

import static org.junit.Assert.assertEquals;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.Test;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.statistics.StatisticsRow;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.sql.Sql;

/** Numbers in a real database. */
public abstract class StatisticsOnDatabase {

    protected abstract TestDatabase database();

    @Test
    public void addsToTheNumberOfAGroup() {
        add(row("a", "", 12), row("", "", 10));
        add(row("a", "", 10), row("a", "yes", 10));
        assertEquals(List.of(row("", "", 10), row("a", "", 22), row("a", "yes", 10)), all());
    }

    /** A column that told who, when or which would undo the anonymising of all. */
    @Test
    public void hasNoColumnThatLeadsToAnybody() {
        Set<String> columns = database().tx().sql(connection -> {
            Set<String> found = new TreeSet<>();
            try (ResultSet row = connection.getMetaData().getColumns(null, null, "%", "%")) {
                while (row.next()) {
                    if (row.getString("TABLE_NAME").equalsIgnoreCase("statistics_row")) {
                        found.add(row.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
            return found;
        });
        assertEquals(new TreeSet<>(Set.of("school_type", "unit_code", "type_id", "school_year_began", "field_key", "field_value", "children", "documents")),
            columns);
    }

    /** Nor does the order in which rows lie on the disk. */
    @Test
    public void liesInTheOrderOfTheGroupsWhateverCameFirst() {
        add(row("c", "", 10), row("a", "yes", 10), row("b", "", 10), row("a", "", 20));
        List<String> lying = database().tx().sql(connection -> Sql.of("select unit_code, field_value from statistics_row")
            .list(connection, found -> found.getString(1) + found.getString(2)));
        assertEquals(List.of("a", "ayes", "b", "c"), new ArrayList<>(lying));
    }

    private void add(StatisticsRow... rows) {
        new JpaUnitOfWork(database().database()).inOne(() -> new SqlStatisticsStore(database().database()).add(List.of(rows)));
    }

    private List<StatisticsRow> all() {
        return new JpaUnitOfWork(database().database()).inOne(() -> new SqlStatisticsStore(database().database()).all());
    }

    private static StatisticsRow row(String unit, String value, long children) {
        return new StatisticsRow(new SchoolType("FS"), Optional.of(unit).filter(code -> !code.isEmpty()).map(UnitCode::new),
            new DocumentTypeId("preschool/log"), 2023, value.isEmpty() ? "" : "answer", value, children, children);
    }
}
