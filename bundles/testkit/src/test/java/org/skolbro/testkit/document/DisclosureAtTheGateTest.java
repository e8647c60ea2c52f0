package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Standing;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures.Answer;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;

/** Who answers requests for public documents, and who is never told of. */
public class DisclosureAtTheGateTest {

    private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

    private final DisclosureTown town = new DisclosureTown();
    private final PaperTown papers = town.town;

    @Test
    public void isForTheArchivistAlone() {
        DisclosureId id = town.with(town.plan);
        for (Caller caller : List.of(papers.teacher, town.headteacher, papers.guardianOf(papers.maja), papers.platform.callers().administrator(),
                papers.platform.callers().auditor(), town.archive.namedPerson)) {
            assertThrows(NotPermitted.class, () -> town.disclosures.all(caller));
            assertThrows(NotPermitted.class, () -> town.disclosures.read(caller, id));
            assertThrows(NotPermitted.class, () -> town.disclosures.register(caller, town.asked()));
            assertThrows(NotPermitted.class, () -> town.disclosures.take(caller, id));
            assertThrows(NotPermitted.class, () -> town.disclosures.withdraw(caller, id, "Nej"));
            assertThrows(NotPermitted.class, () -> town.disclosures.remove(caller, id, town.plan));
            assertThrows(NotPermitted.class, () -> town.disclosures.sheet(caller, id, town.plan));
            assertThrows(NotPermitted.class, () -> town.disclosures.review(caller, id, town.plan,
                new Reviewed(Verdict.WHOLE, List.of(), "", List.of(), "")));
            assertThrows(NotPermitted.class, () -> town.disclosures.preview(caller, id, town.plan, NOWHERE));
            assertThrows(NotPermitted.class, () -> town.disclosures.decide(caller, id, new Answer(Kind.EMPLOYEE, "", "", "")));
            assertThrows(NotPermitted.class, () -> town.disclosures.letter(caller, id, NOWHERE));
            assertThrows(NotPermitted.class, () -> town.disclosures.handOut(caller, id, Way.EMAIL, NOWHERE));
            assertThrows(NotPermitted.class, () -> town.disclosures.reopen(caller, id));
            assertThrows(NotPermitted.class, () -> town.disclosures.close(caller, id));
        }
    }

    @Test
    public void onlyTheHeadteacherAndTheArchivistAdd() {
        DisclosureId id = town.registered();
        assertEquals(1, town.disclosures.addable(town.headteacher).size());
        for (Caller caller : List.of(papers.teacher, papers.guardianOf(papers.maja), papers.platform.callers().administrator())) {
            assertThrows(NotPermitted.class, () -> town.disclosures.addable(caller));
            assertThrows(NotPermitted.class, () -> town.disclosures.add(caller, id, town.plan, Optional.of(papers.maja)));
        }
    }

    @Test
    public void unknownIdsAreNobodys() {
        DisclosureId nobodys = new DisclosureId(9);
        assertThrows(NotFound.class, () -> town.disclosures.read(town.archivist, nobodys));
        assertThrows(NotFound.class, () -> town.disclosures.add(town.archivist, nobodys, town.plan, Optional.of(papers.maja)));
        DisclosureId id = town.registered();
        assertThrows(NotFound.class, () -> town.disclosures.sheet(town.archivist, id, town.plan));
        assertEquals("There is no such document to add.", add(town.archivist, id, new DocumentId(9), papers.maja));
        assertEquals("for somebody else", "There is no such document to add.", add(town.archivist, id, town.plan, papers.named("Elsa")));
    }

    @Test
    public void whatAUnitHoldsIsReadWhenItsHeadteacherAddedItAndNoLongerThanTheRequestIsOpen() {
        PersonId nils = papers.named("Nils");
        DocumentId current = town.current(nils);
        DisclosureId id = town.registered();
        assertEquals("There is no such document to add.", add(town.archivist, id, current, nils));
        assertThrows(NotFound.class, () -> papers.documents.read(town.archivist, current, Optional.of(nils)));
        PaperTown.done(town.disclosures.add(town.headteacher, id, current, Optional.of(nils)));
        assertEquals("Ängen", papers.documents.read(town.archivist, current, Optional.of(nils)).fields().get("purpose"));
        assertEquals("Ängen", town.piece(id, current, "purpose").text());
        PaperTown.done(town.disclosures.withdraw(town.archivist, id, "Behövs inte"));
        assertThrows(NotFound.class, () -> papers.documents.read(town.archivist, current, Optional.of(nils)));
    }

    @Test
    public void aHeadteacherAddsNothingOfAnotherUnit() {
        Caller elsewhere = papers.platform.callers().headteacherOf(town.archive.school);
        PersonId nils = papers.named("Nils");
        DocumentId current = town.current(nils);
        assertEquals("There is no such document to add.", add(elsewhere, town.registered(), current, nils));
    }

    @Test
    public void aProtectedChildIsAsUnknownAsADocumentNobodyHas() {
        PersonId nils = papers.named("Nils");
        DocumentId current = town.current(nils);
        town.protect(nils);
        assertEquals("There is no such document to add.", add(town.archivist, town.registered(), current, nils));
        assertEquals("There is no such document to add.", add(town.headteacher, town.registered(), current, nils));
        assertEquals(List.of(), papers.audit("disclosure.nothing").getFirst().children());
    }

    @Test
    public void aChildWhoBecomesProtectedIsTakenOutOfSight() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.review(id, town.plan, Verdict.WHOLE));
        town.protect(papers.maja);
        Disclosure.Item item = town.read(id).items().getFirst();
        assertEquals(Standing.HIDDEN, item.standing());
        assertEquals("", item.title());
        assertEquals(List.of(), item.about());
        assertEquals(Optional.empty(), item.child());
        assertThrows(NotFound.class, () -> town.sheet(id, town.plan));
        assertEquals("A document was changed, corrected or is gone since it was reviewed. Review it again, or remove it.",
            PaperTown.reason(town.decide(id, Kind.EMPLOYEE)).en());
    }

    @Test
    public void aProtectedPlaymateIsHiddenFromTheReviewer() {
        PersonId elsa = papers.named("Elsa");
        PersonId maja = papers.named("Maja");
        DocumentId log = town.log("Maja och Elsa", maja, elsa);
        DisclosureId id = town.with(log, maja);
        String before = town.sheet(id, log).seen();
        PaperTown.done(town.review(id, log, Verdict.WHOLE));
        town.protect(elsa);
        assertEquals("Maja och annat barn", town.piece(id, log, "story").text());
        assertEquals("what was reviewed had the name", false, before.equals(town.sheet(id, log).seen()));
        assertEquals("A document was changed, corrected or is gone since it was reviewed. Review it again, or remove it.",
            PaperTown.reason(town.decide(id, Kind.EMPLOYEE)).en());
    }

    @Test
    public void decidingAndHandingOutNeedASecondFactor() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.review(id, town.plan, Verdict.WHOLE));
        String digest = town.read(id).digest();
        assertThrows(NotPermitted.class, () -> town.disclosures.decide(town.archivistByPassword, id, new Answer(Kind.EMPLOYEE, "", "", digest)));
        PaperTown.done(town.decide(id, Kind.EMPLOYEE));
        assertThrows(NotPermitted.class, () -> town.disclosures.handOut(town.archivistByPassword, id, Way.EMAIL, NOWHERE));
    }

    @Test
    public void whatNeedsASecondFactorIsNotReviewedWithoutOne() {
        DisclosureId id = town.registered();
        assertEquals("There is no such document to add.", add(town.archivistByPassword, id, town.note, papers.maja));
        town.add(id, town.note);
        assertThrows(NotFound.class, () -> town.disclosures.sheet(town.archivistByPassword, id, town.note));
        assertEquals(Standing.HIDDEN, town.disclosures.read(town.archivistByPassword, id).items().getFirst().standing());
    }

    private String add(Caller caller, DisclosureId id, DocumentId document, PersonId child) {
        Outcome<DisclosureId> outcome = town.disclosures.add(caller, id, document, Optional.of(child));
        return PaperTown.reason(outcome).en();
    }
}
