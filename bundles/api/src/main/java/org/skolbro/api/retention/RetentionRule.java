package org.skolbro.api.retention;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * Retention row (rad i dokumenthanteringsplanen). Empty type, code or basis means any; the most specific row wins. Several
 * rows may act on one type, through holdings of different basis.
 *
 * @param recordKind {@value #DOCUMENT}, or the id of a {@link RecordKind}, whose rows have no type, code or basis
 * @param type document type, for records of kind {@value #DOCUMENT}
 * @param months counted from the milestone; with {@link Milestone#PLACEMENT_ENDED} and 0 it is "while placed", with
 *     {@link Milestone#AGE_REACHED} it is the age, in whole years
 */
public record RetentionRule(RetentionRuleId id, String recordKind, Optional<DocumentTypeId> type,
        Optional<SchoolType> schoolType, Optional<Basis> holdingBasis, Milestone milestone, int months, Action action,
        LegalBasis basis, Text remark) {

    public static final String DOCUMENT = "document";

    /** The event that the period is counted from (utgångspunkt för gallringsfrist). */
    public enum Milestone {
        DOCUMENT_DATE, FINALISED, HANDED_OVER, SCHOOL_YEAR_END, PLACEMENT_ENDED, FORM_LEFT, CASE_CLOSED, DECLARED_IRRELEVANT,
        /**
         * The child reaches an age (uppnår en ålder). Counted from her birth, as her identity number tells it; of a child
         * without one, and of a group's document, nobody knows, and it is never reached.
         */
        AGE_REACHED,
        /** The record was made (uppgiften tillkom); not for documents. */
        RECORDED,
        /** The last tie to the municipality ended (sista kopplingen upphörde): placement, guardianship, duty; not for documents. */
        LAST_TIE_ENDED;

        /** Those that documents have. */
        public static final Set<Milestone> OF_DOCUMENTS = Set.copyOf(EnumSet.range(DOCUMENT_DATE, AGE_REACHED));
    }

    /** What happens when the period is over. Only DESTROY, DELIVER_THEN_DESTROY and ANONYMISE ever end a holding by themselves. */
    public enum Action {
        /** Gallras. */
        DESTROY,
        /** Levereras till stadsarkivet, därefter gallras. */
        DELIVER_THEN_DESTROY,
        /** Avidentifieras: destroyed like others, and counted where enough different children are counted with it. */
        ANONYMISE,
        /** Prövas av arkivarien. */
        REVIEW,
        /** Bevaras. */
        PRESERVE
    }

    public RetentionRule {
        if (id == null || recordKind == null || milestone == null || action == null || basis == null || remark == null) {
            throw new IllegalArgumentException("A retention row is whole: id, kind, milestone, action, legal basis, remark");
        }
        if (months < 0 || months > 1200) {
            throw new IllegalArgumentException(id + ": a period is 0 to 1200 months");
        }
        if (milestone == Milestone.AGE_REACHED && !isAge(months)) {
            throw new IllegalArgumentException(id + ": an age is 1 to 100 whole years, in months");
        }
    }

    /** Whether the months are an age: whole years, one at least. */
    public static boolean isAge(int months) {
        return months > 0 && months % 12 == 0;
    }

    /** A document row; {@code months} after {@code milestone}, for holdings of {@code holdingBasis}. */
    public static RetentionRule forDocuments(String id, DocumentTypeId type, SchoolType schoolType, Basis holdingBasis,
            Milestone milestone, int months, Action action, LegalBasis basis, Text remark) {
        return new RetentionRule(new RetentionRuleId(id), DOCUMENT, Optional.of(type), Optional.of(schoolType),
            Optional.of(holdingBasis), milestone, months, action, basis, remark);
    }

    /** A row for records other than documents. */
    public static RetentionRule forRecords(String id, RecordKind kind, Milestone milestone, int months, Action action,
            LegalBasis basis, Text remark) {
        return new RetentionRule(new RetentionRuleId(id), kind.id(), Optional.empty(), Optional.empty(), Optional.empty(),
            milestone, months, action, basis, remark);
    }
}
