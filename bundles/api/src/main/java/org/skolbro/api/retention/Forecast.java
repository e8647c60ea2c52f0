package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.List;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

/**
 * Forecast (prognos): what a plan would have destroyed of what is kept today, period by period. Only milestones that have
 * been reached are counted; what waits for one, and what a hold stops, is in no period.
 *
 * @param periods in order; the first ends today and contains everything that is due already
 * @param rows one for each school type, document type, unit, row of the plan and period in which anything falls due
 */
public record Forecast(List<LocalDate> periods, List<Row> rows) {

    public Forecast {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** @param until the last day of the period in which they fall due */
    public record Row(SchoolType schoolType, DocumentTypeId type, Text typeName, UnitCode unit, String unitName,
            RetentionRuleId rule, LocalDate until, long holdings) {
    }

    public long total() {
        return rows.stream().mapToLong(Row::holdings).sum();
    }
}
