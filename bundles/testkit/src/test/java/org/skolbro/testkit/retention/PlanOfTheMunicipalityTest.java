package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;

public class PlanOfTheMunicipalityTest {

    private final ArchiveTown town = new ArchiveTown();

    @Test
    public void destroysNothingBeforeItIsAdopted() {
        town.due();
        ArchiveTown.done(town.records.plans.draft(town.archivist, town.records.plans.proposals(town.archivist)));
        assertEquals("No records plan has been adopted. Without a plan nothing is destroyed.",
            ArchiveTown.refusal(town.disposals.preview(town.archivist, Progress.NONE)));
    }

    @Test
    public void isReplacedByALaterOneFromItsFirstDay() {
        Plan first = town.adopt(ArchiveTown.afterHandOver());
        Plan next = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
        ArchiveTown.done(town.records.plans.adopt(town.archivist, next.id(), ArchiveTown.decision(), LocalDate.of(2026, 7, 1), true));
        assertEquals(Optional.of(first.id()), town.records.plans.inForce(town.archivist).map(Plan::id));
        town.platform.clock().setTo(LocalDate.of(2026, 7, 1));
        var archivist = town.platform.callers().archivist();
        assertEquals(Optional.of(next.id()), town.records.plans.inForce(archivist).map(Plan::id));
        assertEquals(List.of(Plan.State.ADOPTED, Plan.State.REPLACED),
            town.records.plans.versions(archivist).stream().map(Plan::state).toList());
    }

    @Test
    public void cannotApplyFromBeforeItsDecision() {
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
        assertEquals("The plan cannot apply from a day before the decision.", ArchiveTown.refusal(town.records.plans
            .adopt(town.archivist, draft.id(), ArchiveTown.decision(), LocalDate.of(2025, 12, 13), true)));
    }

    @Test
    public void cannotRestOnADecisionOfTomorrow() {
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
        Decision tomorrow = new Decision("BUN", town.platform.clock().today().plusDays(1), "1", "BU 2026/1");
        assertEquals("The decision has a date that has not been.", ArchiveTown.refusal(
            town.records.plans.adopt(town.archivist, draft.id(), tomorrow, tomorrow.date(), true)));
    }

    @Test
    public void cannotBeAdoptedWithoutRows() {
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of()));
        assertEquals("A plan without rows cannot be adopted.", ArchiveTown.refusal(town.records.plans
            .adopt(town.archivist, draft.id(), ArchiveTown.decision(), LocalDate.of(2026, 1, 1), true)));
    }

    @Test
    public void hasNoTwoRowsForTheSameDocuments() {
        RetentionRule twin = row("preschool/twin", 24, Action.DESTROY);
        assertEquals("Two rows apply to exactly the same documents: preschool/log-handed-over, preschool/twin.",
            ArchiveTown.refusal(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver(), twin))));
    }

    @Test
    public void isRevisedWhileItIsADraftByWhoHasSeenItAsItIs() {
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
        Plan revised = ArchiveTown.done(town.records.plans.revise(town.archivist, draft,
            List.of(row("preschool/log-handed-over", 42, Action.DESTROY)), List.of()));
        assertEquals(42, town.records.plans.versions(town.archivist).getFirst().rules().getFirst().months());
        assertEquals("Somebody else has changed or adopted the draft. Load the page again.",
            ArchiveTown.refusal(town.records.plans.revise(town.colleague, draft, List.of(), List.of())));
        ArchiveTown.done(town.records.plans.adopt(town.archivist, revised.id(), ArchiveTown.decision(), LocalDate.of(2026, 1, 1), true));
        assertTrue(town.records.plans.revise(town.archivist, revised, List.of(), List.of()) instanceof Outcome.Refused<Plan>);
    }

    @Test
    public void letsTheMostSpecificRowWin() {
        RetentionRule all = new RetentionRule(new RetentionRuleId("all/short"), RetentionRule.DOCUMENT, Optional.empty(),
            Optional.of(ArchiveTown.FS), Optional.empty(), Milestone.DOCUMENT_DATE, 1, Action.DESTROY, ArchiveTown.LAW, remark());
        town.adopt(all, row("preschool/keep", 0, Action.PRESERVE));
        town.due();
        assertEquals(0, town.preview().totals().items());
    }

    @Test
    public void mayLeaveOlderHoldingsAlone() {
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
        ArchiveTown.done(town.records.plans.adopt(town.archivist, draft.id(), ArchiveTown.decision(), LocalDate.of(2026, 1, 1), false));
        HoldingId holding = town.due();
        assertEquals(0, town.preview().totals().items());
        assertEquals("Kept: plan 1 applies only to what was filed from 2026-01-01.", why(holding));
    }

    @Test
    public void saysWhyADocumentIsKeptOrUntilWhen() {
        HoldingId due = town.due();
        HoldingId made = town.hold(town.document(), new PersonId(1), Basis.MADE_HERE, Map.of());
        assertEquals("Kept: no records plan has been adopted.", why(due));
        town.adopt(ArchiveTown.afterHandOver());
        assertTrue(why(due).startsWith("Destroyed 2025-12-12, 18 months after the hand-over 2024-06-12"));
        assertEquals("Kept: no row of plan 1 applies to the document.", why(made));
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(1)), "Tvist", ArchiveTown.LAW));
        assertTrue(why(made).startsWith("A hold is in force."));
    }

    @Test
    public void isForArchivists() {
        assertThrows(NotPermitted.class,
            () -> town.records.plans.draft(town.platform.callers().administrator(), List.of(ArchiveTown.afterHandOver())));
    }

    private String why(HoldingId holding) {
        return town.house.memory.inOne(() -> town.rules.why().about(town.holdings.find(holding).orElseThrow())).sentence().en();
    }

    private static RetentionRule row(String id, int months, Action action) {
        return RetentionRule.forDocuments(id, ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, months,
            action, ArchiveTown.LAW, remark());
    }

    private static Text remark() {
        return Text.sv("Rad").en("Row");
    }
}
