package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanExample.Tried;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

public class PlanExamplesTest {

    private final ArchiveTown town = new ArchiveTown();

    @Test
    public void holdWhenTheRowsComeToTheSameDay() {
        Tried tried = tried(example(ArchiveTown.LOG, Milestone.HANDED_OVER, Optional.of(LocalDate.of(2025, 12, 12))));
        assertTrue(tried.holds());
        assertEquals("Gallras 2025-12-12 (rad preschool/log-handed-over).", tried.said().sv());
    }

    @Test
    public void failOnAnotherDay() {
        assertFalse(tried(example(ArchiveTown.LOG, Milestone.HANDED_OVER, Optional.of(LocalDate.of(2027, 12, 12)))).holds());
    }

    @Test
    public void mayExpectThatNothingHappens() {
        assertTrue(tried(example(new DocumentTypeId("preschool/secret"), Milestone.HANDED_OVER, Optional.empty())).holds());
        assertTrue(tried(example(ArchiveTown.LOG, Milestone.CASE_CLOSED, Optional.empty())).holds());
        assertFalse(tried(example(ArchiveTown.LOG, Milestone.HANDED_OVER, Optional.empty())).holds());
    }

    @Test
    public void countAnAgeFromTheBirth() {
        RetentionRule twenty = RetentionRule.forDocuments("preschool/log-age", ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER,
            Milestone.AGE_REACHED, 240, RetentionRule.Action.DESTROY, ArchiveTown.LAW, Text.sv("Ålder").en("Age"));
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(twenty), List.of(
            example(ArchiveTown.LOG, Milestone.AGE_REACHED, Optional.of(ArchiveTown.LEFT.plusYears(20))))));
        Tried tried = town.records.plans.examples(town.archivist, draft.id()).getFirst();
        assertTrue(tried.holds());
        assertEquals("Gallras 2044-06-12 (rad preschool/log-age).", tried.said().sv());
    }

    @Test
    public void keepAPlanFromBeingAdoptedWhenOneFails() {
        Plan draft = draft(example(ArchiveTown.LOG, Milestone.HANDED_OVER, Optional.of(LocalDate.of(2027, 12, 12))));
        assertEquals("The example “Barn som slutar i juni” fails. It expects 2027-12-12, but the rows say: "
            + "Destroyed 2025-12-12 (row preschool/log-handed-over).", ArchiveTown.refusal(adopt(draft)));
    }

    @Test
    public void areKeptWithTheAdoptedPlan() {
        Plan draft = draft(example(ArchiveTown.LOG, Milestone.HANDED_OVER, Optional.of(LocalDate.of(2025, 12, 12))));
        assertEquals(draft.examples(), ArchiveTown.done(adopt(draft)).examples());
    }

    private Tried tried(PlanExample example) {
        return town.records.plans.examples(town.archivist, draft(example).id()).getFirst();
    }

    private Plan draft(PlanExample example) {
        return ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver()), List.of(example)));
    }

    private Outcome<Plan> adopt(Plan draft) {
        return town.records.plans.adopt(town.archivist, draft.id(), ArchiveTown.decision(), LocalDate.of(2026, 1, 1), true);
    }

    private static PlanExample example(DocumentTypeId type, Milestone milestone, Optional<LocalDate> due) {
        return new PlanExample("Barn som slutar i juni", type, ArchiveTown.FS, Basis.HANDED_OVER, milestone, ArchiveTown.LEFT, due);
    }
}
