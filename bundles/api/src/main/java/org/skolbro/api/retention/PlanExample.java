package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

/**
 * Example (exempel) in a records plan: a holding that reached a milestone on a day, and when the plan must act on it. A
 * board reads examples more easily than rows, and a plan that contradicts one of its own is not adopted.
 *
 * @param name what a reader calls it, such as "barn som slutar i juni"
 * @param due empty when the plan must keep it
 */
public record PlanExample(String name, DocumentTypeId type, SchoolType schoolType, Basis holdingBasis, Milestone milestone,
        LocalDate reached, Optional<LocalDate> due) {

    public PlanExample {
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("An example has a name of 1 to 200 characters");
        }
        if (type == null || schoolType == null || holdingBasis == null || milestone == null || reached == null || due == null) {
            throw new IllegalArgumentException(name + ": an example is whole: type, code, basis, milestone and day");
        }
    }

    /** @param said what the plan does with it, in words */
    public record Tried(PlanExample example, boolean holds, Text said) {
    }
}
