package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.document.HidingRow;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.document.Hidings.Asked;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.InventedForm;

public class HiddenFromGuardianTest {

    private static final LegalBasis LAW = LegalBasis.of("12 kap. 3 § offentlighets- och sekretesslagen");
    private static final Hiding.Scope EVERYTHING = new Hiding.Everything();

    private final PaperTown town = new PaperTown();
    private final Hidings hidings = town.platform.hidings();
    private final LocalDate today = town.platform.clock().today();
    private final PersonId fatherPerson = town.town.guardianOf(town.maja);
    private final Caller father = town.platform.callers().of(fatherPerson);
    private final Caller mother = town.guardianOf(town.maja);
    private final PersonId headPerson = town.town.headteacherOf(town.unit);
    private final Caller headteacher = town.platform.callers().of(headPerson);
    private final DocumentId shown = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
    private final DocumentId secret = town.finalised(InventedForm.PLAN, "purpose", "Vad Maja berättade", town.maja);

    @Test
    public void aSingleDocumentIsReadByEverybodyButThatGuardian() {
        hide(papers(secret));
        assertEquals(List.of(shown), ids(father));
        for (Caller other : List.of(mother, town.teacher, headteacher)) {
            assertEquals(List.of(secret, shown), ids(other));
            assertEquals(secret, town.documents.read(other, secret, Optional.of(town.maja)).row().id());
        }
        assertNotThere(secret);
    }

    @Test
    public void everythingIsHiddenWhatIsWrittenLaterToo() {
        hide(EVERYTHING);
        DocumentId later = town.finalised(InventedForm.PLAN, "purpose", "Parken", town.maja);
        assertEquals(List.of(), ids(father));
        for (DocumentId document : List.of(shown, secret, later)) {
            assertNotThere(document);
        }
        assertEquals(1, town.platform.register().myChildren(father).size());
    }

    @Test
    public void aDocumentAboutTwoSiblingsIsNotReadThroughTheOther() {
        PersonId sibling = town.named("Elsa");
        town.town.isGuardian(fatherPerson, sibling, DateSpan.from(today.minusYears(1)));
        DocumentId both = town.finalised(InventedForm.LOG, "story", "Maja och Elsa", town.maja, sibling);
        DocumentId siblings = town.finalised(InventedForm.PLAN, "purpose", "Elsa", sibling);
        hide(EVERYTHING);
        assertEquals(List.of(siblings), town.listed(father, sibling).stream().map(row -> row.id()).toList());
        assertThrows(NotFound.class, () -> town.documents.read(father, both, Optional.of(sibling)));
        assertThrows(NotFound.class, () -> town.documents.read(father, both, Optional.empty()));
    }

    @Test
    public void anAttachmentIsHiddenWithItsDocument() {
        Draft draft = town.start(InventedForm.LOG, town.maja);
        town.type(town.teacher, draft.id(), "story", "", "Hej");
        Attachment file = PaperTown.done(town.documents.attach(town.teacher, draft.id(), "blad.pdf",
            new ByteArrayInputStream("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII))));
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        hide(papers(draft.id()));
        assertThrows(NotFound.class, () -> town.documents.content(father, draft.id(), file.id()));
    }

    @Test
    public void nobodyWhoIsStaffTooReadsMore() {
        PersonId both = town.teacherPerson;
        town.town.isGuardian(both, town.maja, DateSpan.from(today.minusYears(1)));
        PaperTown.done(hidings.hide(headteacher, town.maja, new Asked(both, papers(secret), DateSpan.from(today), "Skäl", LAW)));
        assertEquals(List.of(shown), ids(town.teacher));
        assertThrows(NotFound.class, () -> town.documents.read(town.teacher, secret, Optional.of(town.maja)));
        assertEquals(List.of(shown), town.documents.latest(town.teacher, town.group).stream().map(latest -> latest.document()).toList());
    }

    @Test
    public void beginsAndEndsOnItsDays() {
        PaperTown.done(hidings.hide(headteacher, town.maja, new Asked(fatherPerson, papers(secret),
            DateSpan.of(today.plusDays(1), today.plusDays(2)), "Skäl", LAW)));
        assertEquals(2, ids(father).size());
        town.platform.clock().setTo(today.plusDays(2));
        assertEquals(List.of(shown), ids(town.platform.callers().of(fatherPerson)));
        town.platform.clock().setTo(today.plusDays(3));
        assertEquals(2, ids(town.platform.callers().of(fatherPerson)).size());
    }

    @Test
    public void aCorrectionIsHiddenLikeWhatItCorrectsAndLeadsNowhere() {
        hide(papers(secret));
        DocumentId corrected = correct(secret);
        assertEquals(List.of(shown), ids(father));
        assertNotThere(corrected);
        assertEquals(List.of(corrected, secret), rows().getFirst().documents().stream().map(row -> row.id()).toList());
    }

    @Test
    public void whatIsMadeFromAHiddenDocumentAboutTheSameChildIsHiddenToo() {
        hide(papers(secret));
        Draft draft = PaperTown.done(town.documents.startFrom(town.teacher, secret, InventedForm.PLAN.id(), town.maja));
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        assertNotThere(draft.id());
    }

    @Test
    public void hidingOneVersionHidesThemAll() {
        DocumentId corrected = correct(secret);
        hide(papers(secret));
        assertNotThere(corrected);
        assertNotThere(secret);
    }

    @Test
    public void aDocumentThatIsShownDoesNotTellOfOneThatIsNot() {
        Draft draft = PaperTown.done(town.documents.startFrom(town.teacher, secret, InventedForm.PLAN.id(), town.maja));
        DocumentId started = PaperTown.done(town.documents.finalise(town.teacher, draft.id())).id();
        hide(papers(secret));
        assertEquals(Optional.empty(), town.documents.read(father, started, Optional.of(town.maja)).source());
        assertTrue(town.documents.read(mother, started, Optional.of(town.maja)).source().isPresent());
    }

    @Test
    public void isToldToThoseWhoWorkWithTheChildAndToNobodyElse() {
        hide(papers(secret));
        assertTrue(why(town.teacher, secret).contains("Döljs för Vuxen "));
        assertTrue(why(town.teacher, secret).contains("från " + today + ", med stöd av: " + LAW + "."));
        assertFalse(why(mother, secret).contains("Döljs"));
        assertFalse(why(town.teacher, shown).contains("Döljs"));
        assertFalse(why(father, shown).contains("Döljs"));
    }

    @Test
    public void endsWhenItIsLiftedAndStaysInTheHistory() {
        HidingId id = hide(papers(secret));
        PaperTown.done(hidings.lift(headteacher, id, "Utredningen är klar"));
        assertEquals(2, ids(father).size());
        HidingRow row = rows().getFirst();
        assertEquals("Utredningen är klar", row.hiding().lifted().orElseThrow().reason());
        assertEquals("Maja har berättat", row.hiding().reason());
        assertTrue(PaperTown.reason(hidings.lift(headteacher, id, "En gång till")).sv().contains("gäller inte längre"));
    }

    @Test
    public void isDecidedAndSeenByTheHeadteacherOfTheChildsUnitWithASecondFactor() {
        HidingId id = hide(papers(secret));
        for (Caller other : List.of(father, mother, town.teacher, town.platform.callers().headteacherOf(town.town.unit()),
            town.platform.callers().archivist(), town.platform.callers().administrator(), town.platform.callers().auditor())) {
            assertThrows(NotFound.class, () -> hidings.about(other, town.maja));
            assertThrows(NotFound.class, () -> hidings.hide(other, town.maja, asked(EVERYTHING)));
            assertThrows(NotFound.class, () -> hidings.lift(other, id, "Skäl"));
        }
        Caller byPassword = town.platform.callers().of(headPerson, AssuranceLevel.PASSWORD);
        assertThrows(NotPermitted.class, () -> hidings.about(byPassword, town.maja));
        assertThrows(NotPermitted.class, () -> hidings.hide(byPassword, town.maja, asked(EVERYTHING)));
        assertThrows(NotPermitted.class, () -> hidings.lift(byPassword, id, "Skäl"));
    }

    @Test
    public void isRefusedInWordsThatSayWhatToDo() {
        refused("inte vårdnadshavare", new Asked(town.teacherPerson, EVERYTHING, DateSpan.from(today), "Skäl", LAW));
        refused("Skriv varför", new Asked(fatherPerson, EVERYTHING, DateSpan.from(today), " ", LAW));
        refused("Skriv varför", new Asked(fatherPerson, EVERYTHING, DateSpan.from(today), "x".repeat(2001), LAW));
        refused("lagrum", new Asked(fatherPerson, EVERYTHING, DateSpan.from(today), "Skäl", LegalBasis.of("§".repeat(501))));
        refused("Välj i dag", new Asked(fatherPerson, EVERYTHING, DateSpan.from(today.minusDays(1)), "Skäl", LAW));
        DocumentId elsas = town.finalised(InventedForm.PLAN, "purpose", "Elsa", town.named("Elsa"));
        refused("är om barnet", asked(papers(elsas)));
        hide(papers(secret));
        refused("redan dolt", asked(papers(secret)));
        hide(EVERYTHING);
        refused("redan dolt", asked(papers(shown)));
    }

    @Test
    public void leavesLinesInTheAuditWithoutTheReason() {
        HidingId id = hide(papers(secret));
        rows();
        hidings.lift(headteacher, id, "Utredningen är klar");
        assertEquals(List.of(town.maja), town.audit("guardian.hidden").getFirst().children());
        assertTrue(town.audit("guardian.hidden").getFirst().detail().endsWith("documents 1 from " + today + "; " + LAW));
        assertFalse(town.audit("guardian.hidden").toString().contains("berättat"));
        assertEquals(1, town.audit("guardian.hidings-read").size());
        assertEquals(1, town.audit("guardian.hiding-lifted").size());
    }

    @Test
    public void listsTheGuardiansByName() {
        assertEquals(2, hidings.about(headteacher, town.maja).guardians().size());
        assertTrue(hidings.about(headteacher, town.maja).guardians().getFirst().name().startsWith("Vuxen"));
    }

    private void assertNotThere(DocumentId document) {
        assertThrows(NotFound.class, () -> town.documents.read(father, document, Optional.of(town.maja)));
        assertThrows(NotFound.class, () -> town.documents.read(father, document, Optional.empty()));
        assertThrows(NotFound.class, () -> town.documents.why(father, document, Optional.of(town.maja)));
        assertFalse(ids(father).contains(document));
        assertEquals(ids(father).size(), town.documents.about(father, town.maja, Filter.ALL, PaperTown.FIRST).total());
    }

    private DocumentId correct(DocumentId wrong) {
        Draft draft = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag"));
        return PaperTown.done(town.documents.finalise(town.teacher, draft.id())).id();
    }

    private void refused(String words, Asked asked) {
        Text reason = PaperTown.reason(hidings.hide(headteacher, town.maja, asked));
        assertTrue(reason.sv(), reason.sv().contains(words));
    }

    private HidingId hide(Hiding.Scope scope) {
        Outcome<HidingId> outcome = hidings.hide(headteacher, town.maja, asked(scope));
        return PaperTown.done(outcome);
    }

    private Asked asked(Hiding.Scope scope) {
        return new Asked(fatherPerson, scope, DateSpan.from(today), "Maja har berättat", LAW);
    }

    private static Hiding.Scope papers(DocumentId... documents) {
        return new Hiding.Papers(List.of(documents));
    }

    private List<HidingRow> rows() {
        return hidings.about(headteacher, town.maja).rows();
    }

    private List<DocumentId> ids(Caller caller) {
        return town.listed(caller, town.maja).stream().map(row -> row.id()).toList();
    }

    private String why(Caller caller, DocumentId document) {
        return String.join(" ", town.documents.why(caller, document, Optional.of(town.maja)).stream().map(Text::sv).toList());
    }
}
