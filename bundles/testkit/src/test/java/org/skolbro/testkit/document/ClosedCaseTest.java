package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.skolbro.api.retention.DeclaredMilestones.What.CASE_CLOSED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.testkit.InventedForm;

public class ClosedCaseTest {

    private final PlanTown town = new PlanTown(PlanTown.row(InventedForm.PLAN, Milestone.CASE_CLOSED, 24),
        PlanTown.row(InventedForm.NOTE, Milestone.CASE_CLOSED, 24), PlanTown.row(InventedForm.LOG, Milestone.FINALISED, 24));
    private final PersonId maja = town.papers.maja;
    private final Caller headteacher = town.papers.platform.callers().of(town.papers.town.headteacherOf(town.papers.unit),
        AssuranceLevel.SECOND_FACTOR);
    private final DocumentId notice = town.papers.finalised(InventedForm.PLAN, "purpose", "Anmälan", maja);

    @Test
    public void closesAllThatBuildsOnEachOtherAndNothingElse() {
        DocumentId programme = from(town.papers.teacher, notice, InventedForm.PLAN);
        DocumentId log = from(town.papers.teacher, notice, InventedForm.LOG);
        DocumentId other = town.papers.finalised(InventedForm.PLAN, "purpose", "Något annat", maja);
        assertEquals(2, (int) PaperTown.done(close(town.papers.teacher, programme)));
        assertEquals(Optional.of(town.today), town.since(CASE_CLOSED, maja, notice));
        assertEquals(Optional.of(town.today), town.since(CASE_CLOSED, maja, programme));
        assertEquals(Optional.empty(), town.since(CASE_CLOSED, maja, other));
        assertEquals(List.of(), town.declared.of(town.papers.teacher, log, Optional.of(maja)));
        assertTrue(town.why(maja, notice).contains("Gallras 2028-05-04, 24 månader efter ärendets avslut 2026-05-04"));
        assertEquals(2, town.papers.audit("case.closed").size());
    }

    @Test
    public void isOpenedAgainByANewDocumentOfIt() {
        PaperTown.done(close(town.papers.teacher, notice));
        from(town.papers.teacher, notice, InventedForm.PLAN);
        assertEquals(Optional.empty(), town.since(CASE_CLOSED, maja, notice));
        assertEquals(1, town.papers.audit("case.opened-again").size());
    }

    @Test
    public void isHeldWholeByOneDecision() {
        DocumentId programme = from(town.papers.teacher, notice, InventedForm.PLAN);
        town.papers.finalised(InventedForm.PLAN, "purpose", "Något annat", maja);
        Holds holds = town.papers.platform.holds();
        List<DocumentId> all = holds.caseOf(town.archivist, programme);
        assertEquals(List.of(programme, notice), all);
        assertEquals(2, (int) PaperTown.done(holds.placeOnEach(town.archivist, all, "Överklagat", LegalBasis.of("Förvaltningslagen 40 §"))));
        assertEquals(Set.of(new HoldRow.OnDocument(notice), new HoldRow.OnDocument(programme)),
            holds.inForce(town.archivist).stream().map(one -> one.hold().scope()).collect(Collectors.toSet()));
        assertEquals(2, town.papers.audit("hold.place").size());
    }

    @Test
    public void staysClosedForADocumentOfAnotherKind() {
        PaperTown.done(close(town.papers.teacher, notice));
        from(town.papers.teacher, notice, InventedForm.LOG);
        town.papers.finalised(InventedForm.PLAN, "purpose", "Något annat", maja);
        assertEquals(Optional.of(town.today), town.since(CASE_CLOSED, maja, notice));
    }

    @Test
    public void isOpenedAgainAsAWhole() {
        DocumentId programme = from(town.papers.teacher, notice, InventedForm.PLAN);
        PaperTown.done(close(town.papers.teacher, notice));
        assertEquals(2, (int) PaperTown.done(town.takeBack(town.papers.teacher, CASE_CLOSED, maja, programme)));
        assertEquals(Optional.empty(), town.since(CASE_CLOSED, maja, notice));
    }

    @Test
    public void isClosedOnlyByWhoeverAnswersForAllOfIt() {
        Caller teacher = town.papers.platform.callers().of(town.papers.teacherPerson, AssuranceLevel.PASSWORD);
        from(headteacher, notice, InventedForm.NOTE);
        assertTrue(PaperTown.reason(close(teacher, notice)).sv().contains("som du inte svarar för"));
        assertEquals(2, (int) PaperTown.done(close(headteacher, notice)));
    }

    private Outcome<Integer> close(Caller caller, DocumentId document) {
        return town.declare(caller, CASE_CLOSED, town.today, maja, document);
    }

    private DocumentId from(Caller caller, DocumentId source, DocumentType type) {
        Draft draft = PaperTown.done(town.papers.documents.startFrom(caller, source, type.id(), maja));
        String key = type.fields().getFirst().key();
        if (draft.fields().getOrDefault(key, "").isEmpty()) {
            town.papers.type(caller, draft.id(), key, "", "Text");
        }
        return PaperTown.done(town.papers.documents.finalise(caller, draft.id())).id();
    }
}
