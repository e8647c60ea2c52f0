package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Grants;
import org.skolbro.testkit.InventedForm;

public class GroupOverviewTest {

    private final PaperTown town = new PaperTown();

    @Test
    public void hasTheLatestOfEachTypeForEachChild() {
        PersonId elsa = town.named("Elsa");
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        DocumentId plan = town.finalised(InventedForm.PLAN, "purpose", "Havet", town.maja);
        DocumentId log = town.finalised(InventedForm.LOG, "story", "En bro", town.maja, elsa);
        assertEquals(Set.of(plan, log), documents(latest(town.teacher), town.maja));
        assertEquals(Set.of(log), documents(latest(town.teacher), elsa));
    }

    @Test
    public void leavesOneLineInTheAuditWithAllChildren() {
        PersonId elsa = town.named("Elsa");
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        latest(town.teacher);
        List<AuditLine> lines = town.audit("group.overview");
        assertEquals(1, lines.size());
        assertEquals(Set.of(town.maja, elsa), Set.copyOf(lines.getFirst().children()));
        assertEquals(town.group.value(), lines.getFirst().reference());
    }

    @Test
    public void isForTheGroupsStaffAndNobodyElse() {
        DocumentId plan = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        for (Caller reader : List.of(town.teacher, town.platform.callers().headteacherOf(town.unit))) {
            assertEquals(Set.of(plan), documents(latest(reader), town.maja));
        }
        for (Caller stranger : List.of(town.guardianOf(town.maja), town.platform.callers().archivist(),
            town.platform.callers().administrator(), town.platform.callers().teacherOf(town.town.group(town.unit)),
            town.platform.callers().headteacherOf(town.town.unit()))) {
            assertThrows(NotFound.class, () -> latest(stranger));
        }
    }

    @Test
    public void hidesWhatNeedsASecondFactorFromAPassword() {
        DocumentId note = town.finalised(InventedForm.NOTE, "note", "Oro", town.maja);
        assertEquals(Set.of(note), documents(latest(town.teacher), town.maja));
        assertEquals(List.of(), latest(town.platform.callers().of(town.teacherPerson, AssuranceLevel.PASSWORD)));
    }

    @Test
    public void leavesProtectedChildrenOutOfAnswerAndAudit() {
        PersonId hidden = town.town.person("Nora", SecurityMarking.SECRECY_MARKING,
            Optional.of(town.platform.clock().today().minusYears(4)));
        town.town.joins(hidden, town.group);
        town.town.isPlaced(hidden, town.unit, DateSpan.from(town.platform.clock().today().minusYears(1)));
        PaperTown.done(town.platform.grants().give(town.platform.callers().headteacherOf(town.unit), new Grants.Asked(hidden,
            town.unit, town.teacherPerson, town.platform.clock().today().plusDays(30), "Ansvarar för barnet")));
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", hidden);
        assertEquals(List.of(), latest(town.teacher));
        assertEquals(List.of(town.maja), town.audit("group.overview").getFirst().children());
    }

    @Test
    public void tellsWhatWasChosenAndDatedAndNoFreeText() {
        DocumentId plan = town.finalised(InventedForm.PLAN, "purpose", "Hemligt syfte", town.maja);
        Draft next = town.start(InventedForm.PLAN, town.maja);
        town.documents.save(town.teacher, next.id(), List.of(new Change("purpose", "", "Hav"), new Change("mood", "", "good"),
            new Change("day", "", "2026-06-01")));
        DocumentId later = PaperTown.done(town.documents.finalise(town.teacher, next.id())).id();
        GroupOverview.Written written = overview(town.teacher, InventedForm.PLAN).written().getFirst();
        assertEquals(later, written.document());
        assertEquals(Map.of("mood", "good", "day", "2026-06-01"), written.values());
        assertFalse(later.equals(plan));
    }

    @Test
    public void tellsOfTheCallersOwnDraftsAlone() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "day", "", "2026-06-01");
        assertEquals(List.of(new GroupOverview.Begun(town.maja, InventedForm.PLAN.id(), draft.id(),
            Optional.of(LocalDate.of(2026, 6, 1)), false)), overview(town.teacher, InventedForm.PLAN).begun());
        assertEquals(List.of(), overview(town.platform.callers().headteacherOf(town.unit), InventedForm.PLAN).begun());
        assertEquals(List.of(), overview(town.teacher, InventedForm.LOG).begun());
    }

    @Test
    public void asksForTheTypesThatAreShownAndForgetsNobody() {
        PersonId elsa = town.named("Elsa");
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        DocumentId log = town.finalised(InventedForm.LOG, "story", "En bro", town.maja);
        GroupOverview overview = overview(town.teacher, InventedForm.LOG);
        assertEquals(List.of(log), overview.written().stream().map(GroupOverview.Written::document).toList());
        assertEquals(Set.of(town.maja, elsa), Set.copyOf(overview.children().stream().map(GroupOverview.Child::id).toList()));
        assertEquals(Set.of(town.maja, elsa), Set.copyOf(town.audit("group.overview").getFirst().children()));
        assertThrows(NotFound.class, () -> overview(town.guardianOf(town.maja), InventedForm.LOG));
    }

    private GroupOverview overview(Caller caller, DocumentType type) {
        return town.documents.overview(caller, town.group, List.of(type.id()));
    }

    private List<Latest> latest(Caller caller) {
        return town.documents.latest(caller, town.group);
    }

    private static Set<DocumentId> documents(List<Latest> latest, PersonId child) {
        return Set.copyOf(latest.stream().filter(row -> row.child().equals(child)).map(Latest::document).toList());
    }
}
