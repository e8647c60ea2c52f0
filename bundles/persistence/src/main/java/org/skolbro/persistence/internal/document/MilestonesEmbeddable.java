package org.skolbro.persistence.internal.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.skolbro.api.retention.RetentionRule.Milestone;

/** The days on which what a period may be counted from came about, each a column, so that a plan is one statement. */
@Embeddable
class MilestonesEmbeddable {

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "finalised_on")
    private LocalDate finalised;

    @Column(name = "handed_over_on")
    private LocalDate handedOver;

    @Column(name = "school_year_end_on")
    private LocalDate schoolYearEnd;

    @Column(name = "placement_ended_on")
    private LocalDate placementEnded;

    @Column(name = "form_left_on")
    private LocalDate formLeft;

    @Column(name = "case_closed_on")
    private LocalDate caseClosed;

    @Column(name = "irrelevant_on")
    private LocalDate declaredIrrelevant;

    protected MilestonesEmbeddable() {
    }

    static MilestonesEmbeddable from(Map<Milestone, LocalDate> days) {
        MilestonesEmbeddable embeddable = new MilestonesEmbeddable();
        embeddable.documentDate = days.get(Milestone.DOCUMENT_DATE);
        embeddable.finalised = days.get(Milestone.FINALISED);
        embeddable.handedOver = days.get(Milestone.HANDED_OVER);
        embeddable.schoolYearEnd = days.get(Milestone.SCHOOL_YEAR_END);
        embeddable.placementEnded = days.get(Milestone.PLACEMENT_ENDED);
        embeddable.formLeft = days.get(Milestone.FORM_LEFT);
        embeddable.caseClosed = days.get(Milestone.CASE_CLOSED);
        embeddable.declaredIrrelevant = days.get(Milestone.DECLARED_IRRELEVANT);
        return embeddable;
    }

    /** @param stored null when all its columns are */
    static Map<Milestone, LocalDate> toRecord(MilestonesEmbeddable stored) {
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        if (stored != null) {
            for (Milestone milestone : Milestone.values()) {
                stored.day(milestone).ifPresent(day -> days.put(milestone, day));
            }
        }
        return days;
    }

    private Optional<LocalDate> day(Milestone milestone) {
        return Optional.ofNullable(switch (milestone) {
            case DOCUMENT_DATE -> documentDate;
            case FINALISED -> finalised;
            case HANDED_OVER -> handedOver;
            case SCHOOL_YEAR_END -> schoolYearEnd;
            case PLACEMENT_ENDED -> placementEnded;
            case FORM_LEFT -> formLeft;
            case CASE_CLOSED -> caseClosed;
            case DECLARED_IRRELEVANT -> declaredIrrelevant;
            // the person's own, in her row; and those of other records
            case AGE_REACHED, RECORDED, LAST_TIE_ENDED -> null;
        });
    }

    /** Name of the field, for queries. */
    static String field(Milestone milestone) {
        return switch (milestone) {
            case DOCUMENT_DATE -> "documentDate";
            case FINALISED -> "finalised";
            case HANDED_OVER -> "handedOver";
            case SCHOOL_YEAR_END -> "schoolYearEnd";
            case PLACEMENT_ENDED -> "placementEnded";
            case FORM_LEFT -> "formLeft";
            case CASE_CLOSED -> "caseClosed";
            case DECLARED_IRRELEVANT -> "declaredIrrelevant";
            case AGE_REACHED -> throw new IllegalArgumentException("An age is reached by a person, not by a holding");
            case RECORDED, LAST_TIE_ENDED -> throw new IllegalArgumentException("No holding has " + milestone);
        };
    }
}
