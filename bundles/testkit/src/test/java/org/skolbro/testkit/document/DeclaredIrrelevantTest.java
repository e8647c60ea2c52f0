package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.api.retention.DeclaredMilestones.What.IRRELEVANT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones.Asked;
import org.skolbro.api.retention.DeclaredMilestones.Documents;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.testkit.InventedForm;

public class DeclaredIrrelevantTest {

    private final PlanTown town = new PlanTown(PlanTown.row(InventedForm.LOG, Milestone.DECLARED_IRRELEVANT, 0),
        PlanTown.row(InventedForm.PLAN, Milestone.FINALISED, 24));
    private final PersonId maja = town.papers.maja;
    private final PersonId elsa = town.papers.named("Elsa");
    private final DocumentId log = town.papers.finalised(InventedForm.LOG, "story", "Vi badade", maja, elsa);

    @Test
    public void isDueAndTheReasonIsTold() {
        assertTrue(town.why(maja, log).contains("Gallras vid inaktualitet, som inte har inträffat"));
        assertEquals(0, town.preview().totals().items());
        assertEquals(1, (int) PaperTown.done(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log)));
        assertTrue(town.why(maja, log).contains("Gallras 2026-05-04, vid inaktualitet 2026-05-04"));
        assertEquals(1, town.preview().totals().items());
        AuditLine line = town.papers.audit("document.irrelevant").getFirst();
        assertEquals(log.toString(), line.reference());
        assertEquals("2026-05-04: Behövs inte längre", line.detail());
    }

    @Test
    public void isSoForOneChildAlone() {
        PaperTown.done(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log));
        assertEquals(Optional.of(town.today), town.since(IRRELEVANT, maja, log));
        assertEquals(Optional.empty(), town.since(IRRELEVANT, elsa, log));
    }

    @Test
    public void isTakenBackUntilItsDestructionIsApproved() {
        PaperTown.done(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log));
        town.preview();
        PaperTown.done(town.takeBack(town.papers.teacher, IRRELEVANT, maja, log));
        assertEquals(Optional.empty(), town.since(IRRELEVANT, maja, log));
        assertEquals(1, town.papers.audit("document.relevant-again").size());
        PaperTown.done(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log));
        town.approved();
        assertTrue(PaperTown.reason(town.takeBack(town.papers.teacher, IRRELEVANT, maja, log)).sv().contains("redan godkänd"));
        assertEquals(Optional.of(town.today), town.since(IRRELEVANT, maja, log));
    }

    @Test
    public void isDeclaredForManyAtOnceWithALineForEach() {
        DocumentId other = town.papers.finalised(InventedForm.LOG, "story", "Vi åkte", maja);
        town.papers.finalised(InventedForm.PLAN, "purpose", "Skogen", maja);
        assertEquals(Set.of(log, other), undeclared());
        assertEquals(2, (int) PaperTown.done(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log, other)));
        assertEquals(2, town.papers.audit("document.irrelevant").size());
        assertEquals(Set.of(), undeclared());
        assertTrue(PaperTown.reason(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, log)).sv().contains("redan gjort"));
    }

    private Set<DocumentId> undeclared() {
        return town.declared.undeclared(town.papers.teacher, maja, IRRELEVANT).documents().stream().map(DocumentRow::id).collect(Collectors.toSet());
    }

    @Test
    public void isNotForWhatThePlanCountsOtherwise() {
        DocumentId plan = town.papers.finalised(InventedForm.PLAN, "purpose", "Skogen", maja);
        assertEquals(List.of(), town.declared.of(town.papers.teacher, plan, Optional.of(maja)));
        PaperTown.reason(town.declare(town.papers.teacher, IRRELEVANT, town.today, maja, plan));
        assertTrue(town.declared.counts(town.papers.teacher, List.of(InventedForm.LOG.id()), IRRELEVANT));
        assertFalse(town.declared.counts(town.papers.teacher, List.of(InventedForm.PLAN.id()), IRRELEVANT));
    }

    @Test
    public void isForThoseWhoAnswerForItOnly() {
        Caller stranger = town.papers.platform.callers().headteacherOf(town.papers.town.unit());
        for (Caller other : List.of(town.papers.guardianOf(maja), stranger, town.archivist, town.papers.platform.callers().administrator())) {
            assertEquals(List.of(), town.declared.of(other, log, Optional.of(maja)));
            PaperTown.reason(town.declare(other, IRRELEVANT, town.today, maja, log));
        }
        PaperTown.done(town.declare(town.papers.platform.callers().headteacherOf(town.papers.unit), IRRELEVANT, town.today, maja, log));
    }

    @Test
    public void needsADayOnWhichItExisted() {
        PaperTown.reason(town.declare(town.papers.teacher, IRRELEVANT, town.today.plusDays(1), maja, log));
        PaperTown.reason(town.declare(town.papers.teacher, IRRELEVANT, town.today.minusDays(1), maja, log));
        assertEquals(Optional.empty(), town.since(IRRELEVANT, maja, log));
    }

    @Test
    public void needsAReason() {
        Documents which = new Documents(Optional.of(maja), List.of(log));
        PaperTown.reason(town.declared.declare(town.papers.teacher, new Asked(IRRELEVANT, which, town.today, " ")));
        PaperTown.reason(town.declared.takeBack(town.papers.teacher, IRRELEVANT, which, ""));
    }
}
