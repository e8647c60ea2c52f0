package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.problem.NotFound;
import org.skolbro.testkit.InventedForm;

public class WrittenAtHomeTest {

    private final PaperTown town = new PaperTown();
    private Caller guardian;

    @Before
    public void installTheAddOn() {
        town.platform.install(new Extras());
        guardian = town.guardianOf(town.maja);
    }

    @Test
    public void isChosenAmongTheTypesForGuardiansAlone() {
        assertEquals(List.of(Extras.PREPARATION.id()),
            town.documents.writable(guardian, About.child(town.maja)).stream().map(DocumentType::id).toList());
    }

    @Test
    public void isFinalisedByTheGuardianAndReadAtSchool() {
        DocumentId id = prepared(guardian, "Vännerna");
        assertEquals("Vännerna", town.documents.read(town.teacher, id, Optional.of(town.maja)).fields().get("purpose"));
        assertEquals(guardian.displayName(), town.listed(town.teacher, town.maja).getFirst().authorName());
    }

    @Test
    public void tellsNobodyAtHomeWhoWorksAtTheUnit() {
        town.colleague();
        Draft draft = PaperTown.done(town.documents.start(guardian, Extras.PREPARATION.id(), About.child(town.maja)));
        assertEquals(List.of(), town.documents.possibleCoAuthors(guardian, draft.id()));
    }

    @Test
    public void isCorrectedByTheGuardianWhoWroteItAndByNoOther() {
        DocumentId own = prepared(guardian, "Vännerna");
        Caller second = town.guardianOf(town.maja);
        assertTrue(PaperTown.reason(town.documents.correct(second, own, "Fel")).sv().contains("den som har skrivit"));
        PaperTown.done(town.documents.correct(guardian, own, "Jag menade något annat"));
        DocumentId schools = prepared(town.teacher, "Leken");
        PaperTown.reason(town.documents.correct(guardian, schools, "Så var det inte"));
    }

    @Test
    public void buildsWithOthersTheDocumentThatCitesThemAll() {
        DocumentId home = prepared(guardian, "Vännerna");
        DocumentId school = prepared(town.teacher, "Leken");
        Draft talk = PaperTown.done(town.documents.startFrom(town.teacher, school, InventedForm.PLAN.id(), town.maja));
        Draft both = PaperTown.done(town.documents.cite(town.teacher, talk.id(), home));
        assertEquals("Leken\n\nVännerna", both.fields().get("purpose"));
        PaperTown.reason(town.documents.cite(town.teacher, talk.id(), home));
        assertEquals(List.of(school, home), rows(town.documents.cited(town.teacher, talk.id())));
        PaperTown.done(town.documents.finalise(town.teacher, talk.id()));
        var read = town.documents.read(town.teacher, talk.id(), Optional.of(town.maja));
        assertEquals(List.of(school, home), rows(read.cites()));
        assertEquals(List.of(talk.id()), rows(town.documents.read(guardian, home, Optional.of(town.maja)).citedBy()));
    }

    @Test
    public void showsCitationsOnlyToThoseWhoMayReadThem() {
        DocumentId note = town.finalised(InventedForm.NOTE, "note", "Oro", town.maja);
        Draft plan = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, plan.id(), "purpose", "", "Lugn");
        PaperTown.done(town.documents.cite(town.teacher, plan.id(), note));
        PaperTown.done(town.documents.finalise(town.teacher, plan.id()));
        assertEquals(List.of(note), rows(town.documents.read(town.teacher, plan.id(), Optional.of(town.maja)).cites()));
        assertEquals(List.of(), town.documents.read(guardian, plan.id(), Optional.of(town.maja)).cites());
    }

    @Test
    public void isNotCitedInADocumentAboutSomebodyElse() {
        DocumentId home = prepared(guardian, "Vännerna");
        Draft about = town.start(InventedForm.PLAN, town.named("Elsa"));
        assertThrows(NotFound.class,
            () -> town.documents.cite(town.teacher, about.id(), home));
    }

    private DocumentId prepared(Caller author, String wish) {
        Draft draft = PaperTown.done(town.documents.start(author, Extras.PREPARATION.id(), About.child(town.maja)));
        town.type(author, draft.id(), "purpose", "", wish);
        return PaperTown.done(town.documents.finalise(author, draft.id())).id();
    }

    private static List<DocumentId> rows(List<DocumentRow> rows) {
        return rows.stream().map(DocumentRow::id).toList();
    }
}
