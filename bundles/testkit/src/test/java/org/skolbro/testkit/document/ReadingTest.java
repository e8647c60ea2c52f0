package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentRow.Place;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.Holding;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

public class ReadingTest {

    private final PaperTown town = new PaperTown();

    @Test
    public void isForStaffGuardiansAndHeadteacherOfTheChild() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        for (Caller reader : List.of(town.teacher, town.guardianOf(town.maja), town.platform.callers().mentorOf(town.group),
            town.platform.callers().headteacherOf(town.unit))) {
            assertEquals("Skogen", town.documents.read(reader, id, Optional.of(town.maja)).fields().get("purpose"));
        }
    }

    @Test
    public void isForNobodyElse() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        PersonId elsa = town.named("Elsa");
        for (Caller stranger : List.of(town.guardianOf(elsa), town.platform.callers().archivist(),
            town.platform.callers().administrator(), town.platform.callers().auditor(), town.platform.callers().operator(),
            town.platform.callers().teacherOf(town.town.group(town.unit)),
            town.platform.callers().headteacherOf(town.town.unit()))) {
            assertThrows(NotFound.class, () -> town.documents.read(stranger, id, Optional.of(town.maja)));
            assertThrows(NotFound.class, () -> town.documents.why(stranger, id, Optional.of(town.maja)));
            assertThrows(NotFound.class, () -> town.documents.startFrom(stranger, id, InventedForm.PLAN.id(), elsa));
        }
        assertThrows(NotFound.class, () -> town.documents.read(town.teacher, id, Optional.of(elsa)));
    }

    @Test
    public void leavesItsLineInTheAudit() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.documents.read(town.guardianOf(town.maja), id, Optional.of(town.maja));
        assertEquals(List.of(town.maja), town.audit("document.read").get(0).children());
        assertEquals(id.toString(), town.audit("document.read").get(0).reference());
    }

    @Test
    public void ofASecureNoteNeedsTheSecondFactorAndIsNeverForGuardians() {
        DocumentId note = town.finalised(InventedForm.NOTE, "note", "Oro", town.maja);
        Caller guardian = town.guardianOf(town.maja);
        Caller byPassword = town.platform.callers().of(town.teacherPerson, AssuranceLevel.PASSWORD);
        assertEquals("Oro", town.documents.read(town.teacher, note, Optional.empty()).fields().get("note"));
        for (Caller refused : List.of(guardian, byPassword)) {
            assertThrows(NotFound.class, () -> town.documents.read(refused, note, Optional.of(town.maja)));
            assertEquals(List.of(), town.listed(refused, town.maja));
        }
    }

    @Test
    public void masksTheOtherChildrenForAGuardianOfOne() {
        PersonId elsa = town.named("Elsa");
        DocumentId id = town.finalised(InventedForm.LOG, "story", "Maja och Elsa byggde. Elsas bro höll.", town.maja, elsa);
        ReadDocument read = town.documents.read(town.guardianOf(town.maja), id, Optional.of(town.maja));
        assertEquals("Maja och annat barn byggde. annat barns bro höll.", read.fields().get("story"));
        assertEquals(1, read.row().aboutNames().size());
        assertTrue(read.row().aboutNames().get(0).startsWith("Maja"));
        assertEquals(2, town.documents.read(town.teacher, id, Optional.of(town.maja)).row().aboutNames().size());
    }

    @Test
    public void masksNamesInTitlesOfListsToo() {
        PersonId elsa = town.named("Elsa");
        var draft = town.start(InventedForm.LOG, town.maja, elsa);
        town.type(town.teacher, draft.id(), "story", "", "Hej");
        town.type(town.teacher, draft.id(), "$title", "Logg", "Maja och Elsa");
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        assertEquals("Maja och annat barn", town.listed(town.guardianOf(town.maja), town.maja).get(0).title());
    }

    @Test
    public void endsForTheUnitThatTheChildHasLeftAndDoesNotBeginAtTheNewOneByItself() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Caller newTeacher = moves();
        assertThrows(NotFound.class, () -> town.documents.read(town.teacher, id, Optional.of(town.maja)));
        assertEquals(List.of(), town.listed(newTeacher, town.maja));
        assertThrows(NotFound.class, () -> town.documents.read(newTeacher, id, Optional.of(town.maja)));
    }

    @Test
    public void showsWhatWasHandedOverAsCameAlong() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Caller newTeacher = moves();
        handOver(id, newUnit);
        DocumentRow row = town.listed(newTeacher, town.maja).get(0);
        assertEquals(Place.CAME_ALONG, row.place());
        assertEquals(List.of(row), rows(newTeacher, Place.CAME_ALONG));
        assertEquals(List.of(), rows(newTeacher, Place.CURRENT));
        assertEquals(List.of(), rows(newTeacher, Place.ARCHIVE));
        assertTrue(PaperTown.reason(town.documents.correct(newTeacher, id, "Fel dag")).sv().contains("annan enhet"));
    }

    @Test
    public void ofTheArchiveIsForTheArchivistAndTheFamily() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Caller newTeacher = moves();
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.archive(town.maja, town.unit, Town.PRESCHOOL));
        assertEquals(Place.ARCHIVE, town.listed(town.platform.callers().archivist(), town.maja).get(0).place());
        assertEquals(Place.ARCHIVE, town.listed(town.guardianOf(town.maja), town.maja).get(0).place());
        assertEquals(id, town.documents.read(town.platform.callers().archivist(), id, Optional.of(town.maja)).row().id());
        assertEquals(List.of(), town.listed(newTeacher, town.maja));
    }

    @Test
    public void isPossibleWhenTheFormIsGone() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.platform.remove(town.form);
        assertEquals("Syfte", town.documents.read(town.teacher, id, Optional.of(town.maja)).type().fields().get(0).label().sv());
        assertEquals(1, town.listed(town.teacher, town.maja).size());
    }

    @Test
    public void listsNewestFirstInPages() {
        for (int i = 1; i <= 5; i++) {
            town.finalised(InventedForm.PLAN, "purpose", "Nummer " + i, town.maja);
        }
        var page = town.documents.about(town.teacher, town.maja, Filter.ALL, new org.skolbro.api.outcome.Page.Request(1, 2));
        List<DocumentRow> all = town.listed(town.teacher, town.maja);
        assertEquals(5, page.total());
        assertEquals(all.subList(1, 3), page.items());
        assertTrue(all.get(0).id().value() > all.get(4).id().value());
    }

    @Test
    public void endsWhenTheContentIsErased() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.platform.house().memory.inOne(() -> town.platform.papers().documentStore.erase(List.of(id),
            town.platform.clock().instant()));
        assertThrows(NotFound.class, () -> town.documents.read(town.teacher, id, Optional.of(town.maja)));
    }

    @Test
    public void isExplainedInWholeSentences() {
        DocumentId id = town.finalised(InventedForm.NOTE, "note", "Oro", town.maja);
        List<Text> why = town.documents.why(town.teacher, id, Optional.of(town.maja));
        assertTrue(why.get(0).sv().startsWith("Upprättat 2026-05-04 av "));
        assertTrue(why.get(0).sv().endsWith("med stöd av: Den påhittade lagen 1 §."));
        assertTrue(why.stream().anyMatch(sentence -> sentence.en().contains("Guardians do not read it.")));
        assertTrue(why.stream().anyMatch(sentence -> sentence.sv().equals("Behålls: ingen dokumenthanteringsplan är antagen.")));
        assertFalse(town.audit("document.why").isEmpty());
    }

    private UnitCode newUnit;

    /** Maja leaves the group and the unit and starts at a new one. */
    private Caller moves() {
        LocalDate today = town.platform.clock().today();
        town.town.leaves(town.maja, today.minusDays(1));
        newUnit = town.town.unit();
        GroupId newGroup = town.town.group(newUnit);
        town.town.joins(town.maja, newGroup);
        town.town.isPlaced(town.maja, newUnit, DateSpan.from(today));
        return town.platform.callers().teacherOf(newGroup);
    }

    private void handOver(DocumentId id, UnitCode to) {
        LocalDate today = town.platform.clock().today();
        Holding holding = new Holding(new HoldingId(1), id, InventedForm.PLAN.id(), Town.PRESCHOOL, Optional.of(town.maja),
            HolderKind.UNIT, to, Basis.HANDED_OVER, State.ACTIVE, today, Map.of(Milestone.HANDED_OVER, today));
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.insert(List.of(holding)));
    }

    private List<DocumentRow> rows(Caller caller, Place place) {
        return town.documents.about(caller, town.maja, new Filter(Optional.of(place), Optional.empty()), PaperTown.FIRST).items();
    }
}
