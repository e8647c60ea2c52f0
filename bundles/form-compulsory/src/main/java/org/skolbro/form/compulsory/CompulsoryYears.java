package org.skolbro.form.compulsory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.document.FieldRule.Demand;
import org.skolbro.api.document.FieldRule.Years;
import org.skolbro.api.document.FieldRuleId;
import org.skolbro.api.law.LegalBasis;

/**
 * What each årskurs has, by date. An individual development plan is written in the years without grades; on 1 July 2028
 * preschool class becomes the first year, and every year's number rises by one. A school that sets grades a year or two
 * earlier owes no plan there; the plan of one that writes it all the same is whole.
 */
final class CompulsoryYears {

    /** When plans were limited to the years without grades (SFS 2013:823). */
    private static final LocalDate PLANS_LIMITED = LocalDate.of(2013, 12, 2);
    private static final LocalDate TEN_YEARS = LocalDate.of(2028, 7, 1);

    private static final LegalBasis NINE = LegalBasis.of("Skollagen (2010:800) 10 kap. 13 och 15 §§");
    private static final LegalBasis TEN =
        LegalBasis.of("Skollagen (2010:800) 10 kap. 13 och 15 §§ i lydelse enligt SFS 2025:729, övergångsbestämmelse 2");
    private static final LegalBasis NO_GROUPS =
        LegalBasis.of("Skollagen (2010:800) 3 kap. 11 och 12 §§, som inte nämner förskoleklassen");

    static final List<FieldRule> ROWS = List.of(
        nine("judgements-1-5", Talks.DEVELOPMENT_PLAN, "judgements", Demand.MANDATORY, 1, 5),
        nine("judgements-6-9", Talks.DEVELOPMENT_PLAN, "judgements", Demand.LEFT_OUT, 6, 9),
        nine("efforts-1-5", Talks.DEVELOPMENT_PLAN, "efforts", Demand.MANDATORY, 1, 5),
        nine("efforts-6-9", Talks.DEVELOPMENT_PLAN, "efforts", Demand.LEFT_OUT, 6, 9),
        nine("other-development-6-9", Talks.DEVELOPMENT_PLAN, "other-development", Demand.LEFT_OUT, 6, 9),
        nine("levels-1-5", Assessment.MATRIX, "levels", Demand.MANDATORY, 1, 5),
        nine("levels-6-9", Assessment.MATRIX, "levels", Demand.LEFT_OUT, 6, 9),
        nine("grade-steps-1-5", Assessment.MATRIX, "grade-steps", Demand.LEFT_OUT, 1, 5),
        nine("grade-steps-6-9", Assessment.MATRIX, "grade-steps", Demand.MANDATORY, 6, 9),

        ten("judgements-1-6", Talks.DEVELOPMENT_PLAN, "judgements", Demand.MANDATORY, 1, 6),
        ten("judgements-7-10", Talks.DEVELOPMENT_PLAN, "judgements", Demand.LEFT_OUT, 7, 10),
        ten("efforts-1-6", Talks.DEVELOPMENT_PLAN, "efforts", Demand.MANDATORY, 1, 6),
        ten("efforts-7-10", Talks.DEVELOPMENT_PLAN, "efforts", Demand.LEFT_OUT, 7, 10),
        ten("other-development-7-10", Talks.DEVELOPMENT_PLAN, "other-development", Demand.LEFT_OUT, 7, 10),
        ten("levels-1-6", Assessment.MATRIX, "levels", Demand.MANDATORY, 1, 6),
        ten("levels-7-10", Assessment.MATRIX, "levels", Demand.LEFT_OUT, 7, 10),
        ten("grade-steps-1-6", Assessment.MATRIX, "grade-steps", Demand.LEFT_OUT, 1, 6),
        ten("grade-steps-7-10", Assessment.MATRIX, "grade-steps", Demand.MANDATORY, 7, 10),

        new FieldRule(new FieldRuleId("compulsory/kind-in-preschool-class"), SupportDecisions.ACTION_PROGRAMME.id(), "kind",
            Demand.LEFT_OUT, Set.of(Compulsory.PRESCHOOL_CLASS), Optional.empty(), PLANS_LIMITED, Optional.empty(), NO_GROUPS));

    private CompulsoryYears() {
    }

    private static FieldRule nine(String id, DocumentType type, String field, Demand demand, int first, int last) {
        return row(id, type, field, demand, new Years(first, last), PLANS_LIMITED, Optional.of(TEN_YEARS.minusDays(1)), NINE);
    }

    private static FieldRule ten(String id, DocumentType type, String field, Demand demand, int first, int last) {
        return row(id, type, field, demand, new Years(first, last), TEN_YEARS, Optional.empty(), TEN);
    }

    private static FieldRule row(String id, DocumentType type, String field, Demand demand, Years years, LocalDate from,
            Optional<LocalDate> until, LegalBasis basis) {
        return new FieldRule(new FieldRuleId("compulsory/" + id), type.id(), field, demand, Set.of(Compulsory.SCHOOL),
            Optional.of(years), from, until, basis);
    }
}
