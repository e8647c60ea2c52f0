package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Field;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.testkit.InventedForm;

public class DraftTest {

    private final PaperTown town = new PaperTown();

    @Test
    public void isDatedByTheFieldThatSaysItsDay() {
        Draft draft = town.start(InventedForm.NOTE, town.maja);
        assertEquals("2026-04-30", town.type(town.teacher, draft.id(), Field.OWN_DATE, "", "2026-04-30").date().toString());
        assertEquals("2026-04-30", town.type(town.teacher, draft.id(), Field.OWN_DATE, "2026-04-30", "").date().toString());
    }

    @Test
    public void startsWithTheTypesNameTodayAndNothingWritten() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        assertEquals("Plan", draft.title());
        assertEquals(town.platform.clock().today(), draft.date());
        assertTrue(draft.fields().isEmpty());
        assertEquals(List.of(draft), town.documents.drafts(town.teacher));
    }

    @Test
    public void survivesUntilItIsOpenedAgain() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "Vi går till skogen.");
        assertEquals("Vi går till skogen.", town.documents.draft(town.teacher, draft.id()).fields().get("purpose"));
    }

    @Test
    public void isSeenByItsAuthorsAlone() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        Caller other = town.platform.callers().teacherOf(town.group);
        Caller headteacher = town.platform.callers().headteacherOf(town.unit);
        for (Caller stranger : List.of(other, headteacher, town.guardianOf(town.maja), town.platform.callers().archivist())) {
            assertThrows(NotFound.class, () -> town.documents.draft(stranger, draft.id()));
            assertThrows(NotFound.class, () -> town.type(stranger, draft.id(), "purpose", "", "Hej"));
            assertThrows(NotFound.class, () -> town.documents.discard(stranger, draft.id()));
            assertThrows(NotFound.class, () -> town.documents.finalise(stranger, draft.id()));
            assertEquals(List.of(), town.documents.drafts(stranger));
        }
    }

    @Test
    public void keepsBothTextsWhenTwoTypeAtOnce() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        PersonId colleague = town.colleague();
        town.documents.invite(town.teacher, draft.id(), colleague);
        Caller second = town.platform.callers().of(colleague);
        town.type(town.teacher, draft.id(), "purpose", "", "Barnen vill gunga.");
        String merged = town.type(second, draft.id(), "purpose", "", "Vi behöver fler vantar.").fields().get("purpose");
        assertEquals("Barnen vill gunga.\n\nVi behöver fler vantar.", merged);
        assertEquals(1, town.documents.draft(second, draft.id()).otherAuthors().size());
    }

    @Test
    public void takesAlongOnlyColleaguesOfTheUnit() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        PersonId colleague = town.colleague();
        PersonId stranger = town.town.onDuty(town.town.unit(), "Förskollärare");
        town.platform.callers().of(stranger);
        assertEquals(List.of(colleague), town.documents.possibleCoAuthors(town.teacher, draft.id()).stream()
            .map(Draft.CoAuthor::person).toList());
        assertThrows(NotFound.class, () -> town.documents.invite(town.teacher, draft.id(), stranger));
    }

    @Test
    public void refusesWhatNoScreenCouldSend() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        assertThrows(IllegalArgumentException.class, () -> town.type(town.teacher, draft.id(), "unknown", "", "x"));
        assertThrows(IllegalArgumentException.class, () -> town.type(town.teacher, draft.id(), "day", "", "i morgon"));
        assertThrows(IllegalArgumentException.class, () -> town.type(town.teacher, draft.id(), "mood", "", "bad"));
    }

    @Test
    public void countsAVersionForEachRealChangeOnly() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        long typed = town.type(town.teacher, draft.id(), "purpose", "", "Hej").version();
        assertEquals(draft.version() + 1, typed);
        assertEquals(typed, town.type(town.teacher, draft.id(), "purpose", "Hej", "Hej").version());
        assertEquals(1, town.audit("draft.saved").size());
    }

    @Test
    public void changesTitleAndDayByTheirOwnKeys() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        Draft changed = town.documents.save(town.teacher, draft.id(), List.of(new Change(Change.TITLE, "Plan", "Skogen"),
            new Change(Change.DATE, draft.date().toString(), "2026-04-30")));
        assertEquals("Skogen", changed.title());
        assertEquals("2026-04-30", changed.date().toString());
    }

    @Test
    public void isGoneWhenDiscarded() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.documents.discard(town.teacher, draft.id());
        assertThrows(NotFound.class, () -> town.documents.draft(town.teacher, draft.id()));
        assertEquals(List.of(town.maja), town.audit("draft.discarded").get(0).children());
    }

    @Test
    public void isNotStartedAboutAChildOfSomebodyElse() {
        PersonId stranger = town.town.child(town.town.group(town.town.unit()));
        assertThrows(NotFound.class, () -> town.start(InventedForm.PLAN, stranger));
        assertThrows(NotFound.class, () -> town.start(InventedForm.LOG, town.maja, stranger));
    }

    @Test
    public void isWrittenByGuardiansOfNoType() {
        Caller guardian = town.guardianOf(town.maja);
        assertEquals(List.of(), town.documents.writable(guardian, About.child(town.maja)));
        PaperTown.reason(town.documents.start(guardian, InventedForm.PLAN.id(), About.child(town.maja)));
    }

    @Test
    public void ofASecureNoteNeedsTheSecondFactorToStartAndToSee() {
        Caller byPassword = town.platform.callers().of(town.teacherPerson, AssuranceLevel.PASSWORD);
        PaperTown.reason(town.documents.start(byPassword, InventedForm.NOTE.id(), About.child(town.maja)));
        Draft note = town.start(InventedForm.NOTE, town.maja);
        assertThrows(NotFound.class, () -> town.documents.draft(byPassword, note.id()));
        assertEquals(List.of(), town.documents.drafts(byPassword));
    }

    @Test
    public void offersTheTypesThatFitWhomItIsAbout() {
        PersonId elsa = town.named("Elsa");
        assertEquals(List.of(InventedForm.PLAN, InventedForm.LOG, InventedForm.NOTE), writable(About.child(town.maja)));
        assertEquals(List.of(InventedForm.LOG), writable(About.children(List.of(town.maja, elsa))));
        assertEquals(List.of(InventedForm.PLAN), writable(About.group(town.group)));
    }

    @Test
    public void isNotStartedWhenTheFormIsGone() {
        town.platform.remove(town.form);
        assertEquals(List.of(), writable(About.child(town.maja)));
        PaperTown.reason(town.documents.start(town.teacher, InventedForm.PLAN.id(), About.child(town.maja)));
    }

    private List<DocumentType> writable(About about) {
        return town.documents.writable(town.teacher, about);
    }
}
