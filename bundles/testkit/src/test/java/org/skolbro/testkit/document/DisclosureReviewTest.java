package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.disclosure.Disclosure.Standing;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.print.Paper;
import org.skolbro.testkit.InventedForm;

/** Each document is looked at by itself: whole, masked or refused, and what is masked is not there. */
public class DisclosureReviewTest {

    private final DisclosureTown town = new DisclosureTown();
    private final PaperTown papers = town.town;
    /** Another one called so, who is there until a log about her is archived. */
    private final PersonId maja = papers.named("Maja");

    @Test
    public void isDoneWhenEveryDocumentIs() {
        DisclosureId id = town.with(town.plan);
        town.add(id, town.note);
        PaperTown.done(town.review(id, town.plan, Verdict.WHOLE));
        assertEquals(State.RECEIVED, town.read(id).state());
        PaperTown.done(town.review(id, town.note, Verdict.REFUSED));
        assertEquals(State.REVIEWED, town.read(id).state());
        town.add(id, town.log("Ett till", maja), maja);
        assertEquals(State.RECEIVED, town.read(id).state());
    }

    @Test
    public void aMaskedPassageIsNowhereInTheCopy() {
        DocumentId log = town.log("Maja och Otto byggde en bro. Otto sov.", maja);
        DisclosureId id = town.with(log, maja);
        PaperTown.done(town.review(id, log, Verdict.MASKED, new Mask("story", false, List.of(new Passage(9, 13), new Passage(29, 33)))));
        assertEquals(2, town.read(id).items().getFirst().review().orElseThrow().masked());
        PaperTown.done(town.disclosures.preview(town.archivist, id, log, OutputStream.nullOutputStream()));
        String copy = town.printed.getLast().toString();
        assertFalse(copy, copy.contains("Otto"));
        assertTrue(copy, copy.contains("Maja och "));
        assertTrue(copy, copy.contains(" byggde en bro. "));
        assertEquals(2, town.printed.getLast().parts().getFirst().blocks().stream().filter(Paper.Masked.class::isInstance)
            .flatMap(block -> ((Paper.Masked) block).passages().stream()).filter(Paper.Passage.MASKED::equals).count());
    }

    @Test
    public void aWholeFieldAndTheHeadAreMaskedToo() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.review(id, town.plan, Verdict.MASKED, new Mask("purpose", true, List.of()), new Mask("+about", true, List.of()),
            new Mask("+author", true, List.of())));
        PaperTown.done(town.disclosures.preview(town.archivist, id, town.plan, OutputStream.nullOutputStream()));
        String copy = town.printed.getLast().toString();
        assertFalse(copy, copy.contains("Skogen"));
        assertFalse(copy, copy.contains("Maja"));
        assertFalse(copy, copy.contains(papers.teacher.displayName()));
        assertTrue(copy, copy.contains("[maskat]"));
    }

    @Test
    public void halfASignIsMaskedWhole() {
        DocumentId log = town.log("Maja \uD83D\uDE00 ler", maja);
        DisclosureId id = town.with(log, maja);
        PaperTown.done(town.review(id, log, Verdict.MASKED, new Mask("story", false, List.of(new Passage(6, 7)))));
        PaperTown.done(town.disclosures.preview(town.archivist, id, log, OutputStream.nullOutputStream()));
        String copy = town.printed.getLast().toString();
        assertFalse(copy, copy.contains("\uD83D") || copy.contains("\uDE00"));
    }

    @Test
    public void whatTellsOfSeveralHidesTheOthersFromTheStart() {
        PersonId elsa = papers.named("Elsa");
        DocumentId log = town.log("Maja och Elsa byggde Elsas bro.", maja, elsa);
        DisclosureId id = town.with(log, maja);
        ReviewSheet sheet = town.sheet(id, log);
        assertEquals(List.of(new Passage(9, 13), new Passage(21, 26)), masks(sheet, "story").passages());
        assertTrue(masks(sheet, "+about").passages().size() >= 1);
        PaperTown.done(town.review(id, log, Verdict.MASKED, sheet.masks().toArray(Mask[]::new)));
        PaperTown.done(town.disclosures.preview(town.archivist, id, log, OutputStream.nullOutputStream()));
        assertFalse(town.printed.getLast().toString(), town.printed.getLast().toString().contains("Elsa"));
    }

    @Test
    public void namesOfOthersAreSuggested() {
        papers.named("Otto");
        DocumentId log = papers.finalised(InventedForm.LOG, "story", "Maja lekte med Otto.", maja);
        DisclosureId id = town.registered();
        PaperTown.done(town.disclosures.add(town.headteacher, id, log, Optional.of(maja)));
        assertEquals(List.of(new ReviewSheet.Suggestion(new Passage(15, 19), Whose.CHILD)), town.piece(id, log, "story").suggested());
        assertEquals("suggested only", List.of(), town.sheet(id, log).masks());
        assertEquals(Whose.STAFF, town.piece(id, log, "+author").suggested().getFirst().whose());
    }

    @Test
    public void aGroupsDocumentHidesItsChildrenFromTheStart() {
        DocumentId plan = ofGroup("Otto och de andra");
        papers.named("Otto");
        DisclosureId id = town.registered();
        PaperTown.done(town.disclosures.add(town.headteacher, id, plan, Optional.empty()));
        assertEquals(List.of(new Passage(0, 4)), masks(town.sheet(id, plan), "purpose").passages());
    }

    @Test
    public void needsAProvisionForWhatIsSecretAndMasksForWhatIsMasked() {
        DisclosureId id = town.with(town.plan);
        String seen = town.sheet(id, town.plan).seen();
        assertEquals("Choose at least one provision that the secrecy rests on.", reason(id, new Reviewed(Verdict.REFUSED, List.of(), "", List.of(), seen)));
        assertEquals("Choose at least one provision that the secrecy rests on.",
            reason(id, new Reviewed(Verdict.REFUSED, List.of("made-up"), "", List.of(), seen)));
        assertEquals("Mark at least one place to mask, or hand it out whole.",
            reason(id, new Reviewed(Verdict.MASKED, List.of("osl-23-1"), "", List.of(), seen)));
        for (Mask wrong : List.of(new Mask("purpose", false, List.of(new Passage(0, 999))), new Mask("nothing", true, List.of()),
                new Mask("purpose", false, List.of()))) {
            assertEquals("The masks do not fit the text. Open the document again.",
                reason(id, new Reviewed(Verdict.MASKED, List.of("osl-23-1"), "", List.of(wrong), seen)));
        }
        assertEquals("Write why, in at most 4,000 characters.",
            reason(id, new Reviewed(Verdict.REFUSED, List.of("osl-23-1"), "x".repeat(4001), List.of(), seen)));
    }

    @Test
    public void ofAnotherTextIsNotKept() {
        DisclosureId id = town.with(town.plan);
        assertEquals("The document was changed or corrected since you opened it. Review it again.",
            reason(id, new Reviewed(Verdict.WHOLE, List.of(), "", List.of(), "another")));
    }

    @Test
    public void aCorrectionMeanwhileAsksForAnotherLook() {
        PersonId nils = papers.named("Nils");
        DocumentId current = town.current(nils);
        DisclosureId id = town.registered();
        PaperTown.done(town.disclosures.add(town.headteacher, id, current, Optional.of(nils)));
        PaperTown.done(town.review(id, current, Verdict.WHOLE));
        assertTrue(town.read(id).items().getFirst().review().orElseThrow().holds());
        var correction = PaperTown.done(papers.documents.correct(papers.teacher, current, "Fel dag"));
        PaperTown.done(papers.documents.finalise(papers.teacher, correction.id()));
        assertTrue(town.read(id).items().getFirst().corrected());
        assertFalse(town.read(id).items().getFirst().review().orElseThrow().holds());
    }

    @Test
    public void isSeenAgainAsItWasLeft() {
        DisclosureId id = town.with(town.plan);
        Mask mask = town.mask(id, town.plan, "purpose", "Skog");
        PaperTown.done(town.review(id, town.plan, Verdict.MASKED, mask));
        ReviewSheet sheet = town.sheet(id, town.plan);
        assertEquals(List.of(mask), sheet.masks());
        assertEquals(Optional.of(Verdict.MASKED), sheet.verdict());
        assertEquals(List.of("osl-23-1"), sheet.provisions());
    }

    @Test
    public void eachLookLeavesItsLine() {
        DisclosureId id = town.with(town.plan);
        town.sheet(id, town.plan);
        assertEquals(List.of(papers.maja), papers.audit("disclosure.document-read").getFirst().children());
        assertEquals(town.plan.toString(), papers.audit("disclosure.document-read").getFirst().reference());
    }

    @Test
    public void whatIsGoneSaysSo() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.review(id, town.plan, Verdict.WHOLE));
        papers.platform.house().memory.inOne(() -> papers.platform.papers().documentStore.erase(List.of(town.plan),
            papers.platform.clock().instant()));
        assertEquals(Standing.GONE, town.read(id).items().getFirst().standing());
        assertFalse(town.read(id).items().getFirst().review().orElseThrow().holds());
    }

    private String reason(DisclosureId id, Reviewed reviewed) {
        return PaperTown.reason(town.disclosures.review(town.archivist, id, town.plan, reviewed)).en();
    }

    private static Mask masks(ReviewSheet sheet, String key) {
        return sheet.masks().stream().filter(mask -> mask.key().equals(key)).findFirst().orElseThrow();
    }

    private DocumentId ofGroup(String purpose) {
        var draft = PaperTown.done(papers.documents.start(papers.teacher, InventedForm.PLAN.id(),
            About.group(papers.group)));
        papers.type(papers.teacher, draft.id(), "purpose", "", purpose);
        return PaperTown.done(papers.documents.finalise(papers.teacher, draft.id())).id();
    }

    @Test
    public void aReviewOfNothingThereIsARefusalAtMost() {
        DisclosureId id = town.with(town.plan);
        town.protect(papers.maja);
        Outcome<DisclosureId> whole = town.disclosures.review(town.archivist, id, town.plan, new Reviewed(Verdict.WHOLE, List.of(), "", List.of(), ""));
        assertEquals("The document was changed or corrected since you opened it. Review it again.", PaperTown.reason(whole).en());
        PaperTown.done(town.disclosures.review(town.archivist, id, town.plan, new Reviewed(Verdict.REFUSED, List.of("osl-21-3"), "", List.of(), "")));
    }
}
