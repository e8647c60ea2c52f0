package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.testkit.InventedForm;

public class CorrectingTest {

    private final PaperTown town = new PaperTown();
    private final DocumentId wrong = town.finalised(InventedForm.PLAN, "purpose", "Skogen på tisdag", town.maja);

    @Test
    public void startsFromTheTextAndCitesTheOldDocument() {
        Draft draft = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag"));
        assertEquals("Skogen på tisdag", draft.fields().get("purpose"));
        assertEquals(Optional.of(new Draft.Source(wrong, Draft.Source.Kind.CORRECTION, "Fel dag")), draft.source());
    }

    @Test
    public void leavesTheOldDocumentAsItWasAndPointsToTheNew() {
        Draft draft = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag"));
        town.type(town.teacher, draft.id(), "purpose", "Skogen på tisdag", "Skogen på onsdag");
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        var old = town.documents.read(town.teacher, wrong, Optional.of(town.maja));
        assertEquals("Skogen på tisdag", old.fields().get("purpose"));
        assertEquals(Optional.of(draft.id()), old.correctedBy());
    }

    @Test
    public void isSaidOfTheOldDocumentInLists() {
        Draft draft = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag"));
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        Page<DocumentRow> rows = town.documents.about(town.teacher, town.maja, Documents.Filter.ALL, Page.Request.first(10));
        assertEquals(Map.of(wrong, true, draft.id(), false),
            rows.items().stream().collect(Collectors.toMap(DocumentRow::id, DocumentRow::corrected)));
    }

    @Test
    public void needsAReason() {
        PaperTown.reason(town.documents.correct(town.teacher, wrong, " "));
    }

    @Test
    public void happensOnce() {
        Draft first = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag"));
        Draft second = PaperTown.done(town.documents.correct(town.teacher, wrong, "Fel dag igen"));
        PaperTown.done(town.documents.finalise(town.teacher, first.id()));
        assertTrue(PaperTown.reason(town.documents.finalise(town.teacher, second.id())).sv().contains("redan rättats"));
        PaperTown.reason(town.documents.correct(town.teacher, wrong, "Fel dag"));
    }

    @Test
    public void isNotForGuardians() {
        PaperTown.reason(town.documents.correct(town.guardianOf(town.maja), wrong, "Så var det inte"));
    }

    @Test
    public void aStartElsewhereTakesTheFieldsThatFitAndCitesTheSource() {
        Draft draft = PaperTown.done(town.documents.startFrom(town.teacher, wrong, InventedForm.LOG.id(), town.maja));
        assertEquals("Skogen på tisdag", draft.fields().get("purpose"));
        assertEquals(Draft.Source.Kind.START, draft.source().orElseThrow().kind());
        assertEquals(1, town.audit("document.started-from").size());
    }

    @Test
    public void nothingStartsFromWhatIsWrittenOfAnotherChild() {
        PersonId elsa = town.named("Elsa");
        assertThrows(NotFound.class, () -> town.documents.startFrom(town.teacher, wrong, InventedForm.LOG.id(), elsa));
    }
}
