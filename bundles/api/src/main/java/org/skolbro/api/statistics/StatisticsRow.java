package org.skolbro.api.statistics;

import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * One number of the statistics (statistikrad) that anonymised documents leave. It has no id and no moment: nothing finer than
 * the school year, and nothing that leads to a child or a document.
 *
 * @param unit empty where too few children of any one unit were counted
 * @param schoolYear the year in which the school year began
 * @param field key of a field that the type declares for statistics; empty for the count of all
 * @param value one of the field's closed set of values; empty for the count of all
 * @param children different children, never fewer than the threshold
 */
public record StatisticsRow(SchoolType schoolType, Optional<UnitCode> unit, DocumentTypeId type, int schoolYear, String field, String value,
        long children, long documents) {
}
