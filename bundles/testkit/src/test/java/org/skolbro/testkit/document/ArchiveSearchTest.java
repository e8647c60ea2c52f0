package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.archive.Archive;
import org.skolbro.api.archive.Archive.Question;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.UnitCode;
import org.skolbro.testkit.InventedForm;

public class ArchiveSearchTest {

    private static final Page.Request FIRST = Page.Request.first(50);

    private final OrderTown town = new OrderTown();
    private final PaperTown papers = town.town;
    private final Archive archive = papers.platform.papers().archive();

    @Test
    public void findsAChildByHerNumber() {
        assertEquals(List.of(town.note, town.plan), found(asked(Optional.of(town.number(papers.maja)))));
        assertEquals(List.of(town.note), found(new Question(Optional.of(town.number(papers.maja)), Optional.of(InventedForm.NOTE.id()),
            Optional.empty(), Optional.empty())));
        assertEquals(List.of(papers.maja), papers.audit("archive.searched").getFirst().children());
        assertEquals("one child invented/note", papers.audit("archive.searched").getFirst().detail());
    }

    @Test
    public void findsByUnitAndYear() {
        assertEquals(List.of(town.note, town.plan), found(at(papers.unit, town.today().getYear())));
        assertEquals(List.of(), found(at(papers.unit, town.today().getYear() - 1)));
        assertEquals(List.of(), found(at(town.school, town.today().getYear())));
    }

    @Test
    public void listsAndReadsWhatAFormThatIsGoneHasMade() {
        papers.platform.remove(papers.form);
        assertEquals(List.of(town.note, town.plan), found(at(papers.unit, town.today().getYear())));
        assertEquals("Skogen", town.read(town.archivist, town.plan));
    }

    @Test
    public void leavesOutWhatAUnitStillHolds() {
        papers.finalised(InventedForm.PLAN, "purpose", "Ängen", papers.named("Nils"));
        assertEquals(List.of(town.note, town.plan), found(at(papers.unit, town.today().getYear())));
    }

    @Test
    public void leavesOutWhatNeedsASecondFactorWithoutIt() {
        assertEquals(List.of(town.plan), PaperTown.done(archive.search(town.archivistByPassword,
            at(papers.unit, town.today().getYear()), FIRST)).items().stream().map(one -> one.row().id()).toList());
    }

    @Test
    public void hasNobodyWithProtectedData() {
        PersonId hidden = papers.town.protectedChild(papers.group);
        String unknown = "No child in the archive has that number. Check it, twelve digits.";
        assertEquals(unknown, refusal(asked(Optional.of(town.number(hidden)))));
        assertEquals(unknown, refusal(asked(Optional.of("20200101-TF99"))));
        assertEquals(unknown, refusal(asked(Optional.of("inget"))));
    }

    @Test
    public void selectsNobodyBySensitiveData() {
        Question all = new Question(Optional.empty(), Optional.of(InventedForm.NOTE.id()), Optional.of(papers.unit), Optional.empty());
        assertTrue(refusal(all).startsWith("That kind of document tells something sensitive"));
        assertTrue(archive.choices(town.archivist).types().stream().noneMatch(Archive.Kind::amongAll));
    }

    @Test
    public void asksForSomething() {
        assertEquals("Choose at least one thing to search for.", refusal(asked(Optional.empty())));
        assertEquals("State a year with four digits.",
            refusal(new Question(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(26))));
        assertEquals(List.of(), found(new Question(Optional.of(town.number(papers.maja)), Optional.of(new DocumentTypeId("invented/gone")),
            Optional.empty(), Optional.empty())));
    }

    @Test
    public void isForTheArchivistAlone() {
        for (Caller caller : List.of(town.teacher, town.namedPerson, papers.platform.callers().headteacherOf(papers.unit),
                papers.platform.callers().administrator(), papers.platform.callers().auditor())) {
            assertThrows(NotPermitted.class, () -> archive.search(caller, at(papers.unit, 2026), FIRST));
            assertThrows(NotPermitted.class, () -> archive.choices(caller));
        }
    }

    @Test
    public void printsNoNumber() {
        assertFalse(asked(Optional.of("20200101-TF99")).toString().contains("TF99"));
    }

    private static Question asked(Optional<String> number) {
        return new Question(number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Question at(UnitCode unit, int year) {
        return new Question(Optional.empty(), Optional.empty(), Optional.of(unit), Optional.of(year));
    }

    private List<DocumentId> found(Question question) {
        Page<Found> page = PaperTown.done(archive.search(town.archivist, question, FIRST));
        assertEquals(page.items().size(), page.total());
        return page.items().stream().map(one -> one.row().id()).toList();
    }

    private String refusal(Question question) {
        return PaperTown.reason(archive.search(town.archivist, question, FIRST)).en();
    }
}
