package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.internal.disclosure.MergedDisclosures;

/** A request in the register, until somebody answers it or who asked does not want it any more. */
public class DisclosureRegisterTest {

    private final DisclosureTown town = new DisclosureTown();
    private final LocalDate today = town.archive.today();

    @Test
    public void isNumberedWithinItsYearAndDueAfterTwoWorkingDays() {
        town.registered();
        DisclosureRow row = town.disclosures.all(town.archivist).getFirst();
        assertEquals("2026:1", row.number());
        assertEquals(today.plusDays(2), row.due());
        assertEquals(State.RECEIVED, row.state());
        assertEquals("2026:2", town.read(town.registered()).number());
        assertEquals("Friday to Tuesday", LocalDate.of(2026, 5, 12), town.disclosures.due(LocalDate.of(2026, 5, 8)));
        assertEquals("past Christmas and a weekend", LocalDate.of(2026, 12, 29), town.disclosures.due(LocalDate.of(2026, 12, 23)));
    }

    @Test
    public void needsNobodyToSayWhoAsks() {
        DisclosureId id = PaperTown.done(town.disclosures.register(town.archivist,
            new Asked(today, Way.COUNTER, "Klasslistor", Optional.of(new Requester(" ", "")), Way.COUNTER)));
        assertEquals(Optional.empty(), town.read(id).asked().requester());
    }

    @Test
    public void needsAQuestionAndADayThatHasBeen() {
        assertEquals("Write what is asked for, in at most 4,000 characters.", PaperTown.reason(register(" ", today)).en());
        assertEquals("Write what is asked for, in at most 4,000 characters.", PaperTown.reason(register("x".repeat(4001), today)).en());
        assertEquals("Choose the day it came in, today at the latest.", PaperTown.reason(register("Allt", today.plusDays(1))).en());
        assertEquals("The name can have at most 200 characters and how to reach her at most 500.", PaperTown.reason(
            town.disclosures.register(town.archivist, new Asked(today, Way.EMAIL, "Allt", Optional.of(new Requester("x".repeat(201), "")),
                Way.EMAIL))).en());
    }

    private Outcome<DisclosureId> register(String what, LocalDate day) {
        return town.disclosures.register(town.archivist, new Asked(day, Way.EMAIL, what, Optional.empty(), Way.EMAIL));
    }

    @Test
    public void theLateComeFirst() {
        DisclosureId old = PaperTown.done(register("Gammal", today.minusDays(20)));
        town.registered();
        assertEquals(List.of(true, false), town.disclosures.all(town.archivist).stream().map(DisclosureRow::late).toList());
        assertEquals(old, town.disclosures.all(town.archivist).getFirst().id());
    }

    @Test
    public void holdsItsDocumentsFromDisposalUntilItEnds() {
        DisclosureId id = town.with(town.plan);
        HoldRow hold = town.town.platform.holds().inForce(town.archivist).getFirst().hold();
        assertEquals(new HoldRow.OnDocument(town.plan), hold.scope());
        assertEquals("The hold belongs to an open case and is lifted when that has been closed.",
            PaperTown.reason(town.town.platform.holds().lift(town.archivist, hold.id(), "Klart")).en());
        assertTrue(why().contains("The document is asked for in a request for disclosure that is not closed"));
        PaperTown.done(town.disclosures.withdraw(town.archivist, id, "Behövs inte"));
        assertEquals(List.of(), town.town.platform.holds().inForce(town.archivist));
        assertFalse(why().contains("request for disclosure"));
        assertEquals(State.WITHDRAWN, town.read(id).state());
    }

    @Test
    public void lettingADocumentGoLetsItsHoldGo() {
        DisclosureId id = town.with(town.plan);
        PaperTown.done(town.disclosures.remove(town.archivist, id, town.plan));
        assertEquals(List.of(), town.town.platform.holds().inForce(town.archivist));
        assertEquals(List.of(), town.read(id).items());
    }

    @Test
    public void hasEachDocumentOnce() {
        DisclosureId id = town.with(town.plan);
        assertEquals("The request has that document already.",
            PaperTown.reason(town.disclosures.add(town.archivist, id, town.plan, Optional.of(town.town.maja))).en());
    }

    @Test
    public void endsOnceWithAReason() {
        DisclosureId id = town.registered();
        assertEquals("Write why, in at most 4,000 characters.", PaperTown.reason(town.disclosures.withdraw(town.archivist, id, "")).en());
        PaperTown.done(town.disclosures.withdraw(town.archivist, id, "Behövs inte"));
        assertEquals("The request has been answered already.", PaperTown.reason(town.disclosures.withdraw(town.archivist, id, "Igen")).en());
        assertEquals("Behövs inte", town.read(id).ending());
    }

    @Test
    public void isTakenOver() {
        DisclosureId id = town.registered();
        town.disclosures.take(town.archivistByPassword, id);
        assertEquals(town.archivistByPassword.displayName(), town.read(id).responsible());
    }

    @Test
    public void leavesLinesAboutTheChildrenOfItsDocuments() {
        DisclosureId id = town.with(town.plan);
        town.read(id);
        assertEquals(List.of(town.town.maja), town.town.audit("disclosure.read").getFirst().children());
        assertEquals(id.toString(), town.town.audit("disclosure.registered").getFirst().reference());
        assertEquals(List.of(town.town.maja), town.town.audit("disclosure.document-added").getFirst().children());
    }

    @Test
    public void followsAChildWhoseTwoRowsAreOne() {
        DisclosureId id = town.with(town.plan);
        PersonId kept = town.town.named("Maja");
        MergedDisclosures merged = new MergedDisclosures(town.town.platform.papers().disclosureStore);
        town.town.platform.house().memory.inOne(() -> merged.move(town.town.maja, kept, merged.rows(town.town.maja)));
        town.town.platform.house().memory.inOne(() -> assertEquals(List.of(id.value()), merged.rows(kept)));
    }

    private String why() {
        return String.join(" ", town.town.documents.why(town.archivist, town.plan, Optional.of(town.town.maja)).stream()
            .map(text -> text.en()).toList());
    }
}
