package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;

/**
 * One holding in a run, as the evaluation found it; or one record of another kind, whose id stands for holding and document,
 * and whose kind for the type.
 *
 * @param milestoneDate what the period is counted from
 * @param left why it left the run; empty while it has not
 */
public record RunItem(HoldingId holding, DocumentId document, DocumentTypeId type, SchoolType schoolType, UnitCode unit,
        Basis basis, Optional<PersonId> subject, LocalDate documentDate, RetentionRuleId rule, Milestone milestone,
        LocalDate milestoneDate, State state, Optional<Left> left) {

    private static final Set<Milestone> BIRTHDAYS = EnumSet.of(Milestone.AGE_REACHED, Milestone.LAST_TIE_ENDED);

    /** Empty for a document's holding. */
    public Optional<RecordKind> recordKind() {
        return RecordKind.of(type);
    }

    /**
     * The milestone's day as evidence tells it. Evidence is shown to anybody, so of a birthday it has the first day of the year;
     * and of a last tie, which for a guardian ends on one.
     */
    public LocalDate toldDate() {
        return BIRTHDAYS.contains(milestone) ? milestoneDate.withDayOfYear(1) : milestoneDate;
    }

    /** Why an item was not destroyed. */
    public enum Cause {
        /** Taken out by a person, who gave a reason. */
        BY_PERSON,
        /** A hold in force. */
        HELD,
        /** The child is on the way to another unit. */
        TRANSITION,
        /** Nobody held it any more. */
        VANISHED,
        /** Its dates or its row had changed since the approval. */
        NO_LONGER_DUE,
        /** The run was cancelled. */
        CANCELLED,
        /** The platform could not; it is kept. */
        FAULT
    }

    /** @param afterApproval whether it was among the items that the approval is bound to */
    public record Left(Cause cause, String note, boolean afterApproval) {
    }
}
