package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule.Milestone;

/**
 * A holding as it is kept: each milestone is a column of its own, so that the plan is laid over all holdings in one
 * statement.
 *
 * @param subject the child it is kept for; empty for a group's document
 * @param unit the unit that holds it, or whose archive does
 */
public record Holding(HoldingId id, DocumentId document, DocumentTypeId type, SchoolType schoolType,
        Optional<PersonId> subject, HolderKind holderKind, UnitCode unit, Basis basis, State state, LocalDate filedOn,
        Map<Milestone, LocalDate> milestones) {

    public Holding {
        milestones = Map.copyOf(milestones);
    }

    /** The document's date, or when it was filed. */
    public LocalDate date() {
        return milestones.getOrDefault(Milestone.DOCUMENT_DATE, filedOn);
    }

    public boolean isIn(HoldRow.OnSelection selection) {
        return selection.covers(type, schoolType, unit, date());
    }
}
