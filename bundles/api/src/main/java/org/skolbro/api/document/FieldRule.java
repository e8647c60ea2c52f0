package org.skolbro.api.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;

/**
 * Dated row (daterad rad) that says what must, may or must not be written in a field, by school type and årskurs: when the
 * law changes, the new row is there before its day comes, and old documents keep theirs. Rows of one field must not be in
 * force for the same child on the same day; without a row the type's own declaration counts.
 *
 * @param codes school types it holds for; empty means any
 * @param years årskurser it holds for; empty means any
 * @param validTo last day, included; compared with the document's own date
 */
public record FieldRule(FieldRuleId id, DocumentTypeId type, String field, Demand demand, Set<SchoolType> codes,
        Optional<Years> years, LocalDate validFrom, Optional<LocalDate> validTo, LegalBasis basis) {

    /** What is asked of the field. */
    public enum Demand {
        /** Must be written (obligatoriskt). */
        MANDATORY,
        /** May be written. */
        OPTIONAL,
        /** Must not be written (ska utelämnas). */
        LEFT_OUT
    }

    /** From one årskurs to another, both included. */
    public record Years(int first, int last) {

        public Years {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("Years go from a lower to a higher");
            }
        }

        boolean overlap(Years other) {
            return first <= other.last && other.first <= last;
        }
    }

    public FieldRule {
        codes = Set.copyOf(codes);
        if (id == null || type == null || field == null || demand == null || validFrom == null || basis == null) {
            throw new IllegalArgumentException("A row about a field is whole: id, type, field, demand, from when, legal basis");
        }
    }

    /** Whether it holds for a child with this code and årskurs in a document with this date. */
    public boolean holds(SchoolType code, Optional<Integer> year, LocalDate day) {
        return (codes.isEmpty() || codes.contains(code))
            && years.map(span -> year.isPresent() && year.get() >= span.first() && year.get() <= span.last()).orElse(true)
            && !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether both could hold for the same field of the same document. */
    public boolean clashes(FieldRule other) {
        return type.equals(other.type) && field.equals(other.field)
            && (codes.isEmpty() || other.codes.isEmpty() || codes.stream().anyMatch(other.codes::contains))
            && years.flatMap(mine -> other.years.map(mine::overlap)).orElse(true)
            && validTo.map(last -> !other.validFrom.isAfter(last)).orElse(true)
            && other.validTo.map(last -> !validFrom.isAfter(last)).orElse(true);
    }
}
