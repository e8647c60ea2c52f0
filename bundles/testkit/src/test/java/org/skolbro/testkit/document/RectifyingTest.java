package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.rectification.Rectifications.Asked;
import org.skolbro.api.rectification.Rectifications.Decision;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.testkit.InventedForm;

public class RectifyingTest {

    private static final String WRONG = "Det var onsdag, inte tisdag.";

    private final PaperTown town = new PaperTown();
    private final Rectifications rectifications = town.platform.rectifications();
    private final DocumentId plan = town.finalised(InventedForm.PLAN, "purpose", "Skogen på tisdag", town.maja);
    private final Caller guardian = town.guardianOf(town.maja);
    private final Caller otherGuardian = town.guardianOf(town.maja);
    private final Caller headteacher = town.platform.callers().headteacherOf(town.unit);

    @Test
    public void isAskedForByWhoeverReadsAndWaitsForTheHeadteacher() {
        RectificationId id = ask(guardian);
        Rectification waiting = rectifications.queue(headteacher).getFirst();
        assertEquals(id, waiting.id());
        assertEquals(WRONG, waiting.wrong());
        assertTrue(waiting.decidable());
        assertEquals(List.of(), rectifications.queue(town.teacher));
        assertEquals(List.of(town.maja), town.audit("rectification.asked").getFirst().children());
    }

    @Test
    public void isNotForThoseWhoDoNotRead() {
        Caller stranger = town.guardianOf(town.named("Elsa"));
        assertThrows(NotFound.class, () -> rectifications.ask(stranger, plan, Optional.of(town.maja), asked()));
        DocumentId secure = town.finalised(InventedForm.NOTE, "note", "Orolig", town.maja);
        assertThrows(NotFound.class, () -> rectifications.ask(guardian, secure, Optional.of(town.maja), asked()));
        RectificationId id = ask(guardian);
        assertThrows(NotFound.class, () -> rectifications.decide(town.teacher, id, noted("Så var det")));
        assertThrows(NotFound.class, () -> rectifications.withdraw(otherGuardian, id));
    }

    @Test
    public void saysWhatIsWrongToWhoAskedAndWhoDecidesAlone() {
        ask(guardian);
        assertEquals(WRONG, of(guardian).getFirst().wrong());
        assertEquals(WRONG, of(headteacher).getFirst().wrong());
        assertEquals(List.of(), of(otherGuardian));
        assertEquals(List.of(), of(town.teacher));
    }

    @Test
    public void becomesANoteThatStandsWithTheDocumentEverAfter() {
        PaperTown.done(rectifications.decide(headteacher, ask(guardian), noted("Familjen minns onsdag.")));
        for (Caller reader : List.of(guardian, otherGuardian, town.teacher)) {
            assertEquals("Familjen minns onsdag.", of(reader).getFirst().ruling().orElseThrow().note());
        }
        assertEquals("", of(otherGuardian).getFirst().wrong());
        assertEquals("", of(otherGuardian).getFirst().ruling().orElseThrow().reasons());
        assertTrue(printed(otherGuardian).contains("Familjen minns onsdag."));
        assertEquals("Skogen på tisdag", town.documents.read(guardian, plan, Optional.of(town.maja)).fields().get("purpose"));
    }

    @Test
    public void isRefusedWithReasonsAndHowToComplain() {
        RectificationId id = ask(guardian);
        assertTrue(rectifications.decide(headteacher, id, new Decision(State.REFUSED, " ", "")) instanceof Outcome.Refused);
        PaperTown.done(rectifications.decide(headteacher, id, new Decision(State.REFUSED, "Kalendern visar tisdag.", "")));
        assertEquals("Kalendern visar tisdag.", of(guardian).getFirst().ruling().orElseThrow().reasons());
        assertEquals(List.of(), of(otherGuardian));
        assertTrue(rectifications.appeal().sv().contains("IMY"));
        assertTrue(rectifications.decide(headteacher, id, noted("Ändå")) instanceof Outcome.Refused);
        assertFalse(printed(guardian).contains("Kalendern"));
    }

    @Test
    public void isCorrectedByANewVersionThatCitesTheOld() {
        PaperTown.done(rectifications.decide(headteacher, ask(guardian), new Decision(State.CORRECTED, "Det stämmer.", "")));
        DocumentId draft = PaperTown.done(town.documents.correct(town.teacher, plan, "Fel dag")).id();
        town.type(town.teacher, draft, "purpose", "Skogen på tisdag", "Skogen på onsdag");
        PaperTown.done(town.documents.finalise(town.teacher, draft));
        assertEquals(Optional.of(draft), town.documents.read(guardian, plan, Optional.of(town.maja)).correctedBy());
        assertEquals(State.CORRECTED, of(guardian).getFirst().state());
    }

    @Test
    public void keepsTheDocumentWhileItIsOpenAndNobodyLiftsThat() {
        RectificationId id = ask(guardian);
        Caller archivist = town.platform.callers().archivist();
        HoldRow hold = town.platform.holds().inForce(archivist).getFirst().hold();
        assertEquals(new HoldRow.OnDocument(plan), hold.scope());
        assertTrue(town.platform.holds().lift(archivist, hold.id(), "Vill gallra") instanceof Outcome.Refused);
        PaperTown.done(rectifications.withdraw(guardian, id));
        assertEquals(List.of(), town.platform.holds().inForce(archivist));
    }

    @Test
    public void isAboutOneChildOfSeveral() {
        PersonId elsa = town.named("Elsa");
        DocumentId log = town.finalised(InventedForm.LOG, "story", "De byggde", town.maja, elsa);
        RectificationId id = PaperTown.done(rectifications.ask(guardian, log, Optional.of(town.maja), asked()));
        PaperTown.done(rectifications.decide(headteacher, id, noted("Maja målade.")));
        assertEquals(List.of(), rectifications.of(town.guardianOf(elsa), log, Optional.of(elsa)));
        assertEquals(1, rectifications.of(guardian, log, Optional.of(town.maja)).size());
    }

    @Test
    public void goesWhenTheContentGoes() {
        PaperTown.done(rectifications.decide(headteacher, ask(guardian), noted("Onsdag")));
        town.platform.house().memory.inOne(() -> town.platform.papers().documentStore.erase(List.of(plan), town.platform.clock().instant()));
        assertEquals(List.of(), town.platform.house().memory.inOne(() -> town.platform.papers().rectificationStore.of(List.of(plan))));
    }

    private static Asked asked() {
        return new Asked(WRONG, "");
    }

    private static Decision noted(String note) {
        return new Decision(State.NOTED, "Båda minns det.", note);
    }

    private RectificationId ask(Caller caller) {
        return PaperTown.done(rectifications.ask(caller, plan, Optional.of(town.maja), asked()));
    }

    private List<Rectification> of(Caller caller) {
        return rectifications.of(caller, plan, Optional.of(town.maja));
    }

    private String printed(Caller caller) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        town.platform.papers().prints(new Words()).document(caller, plan, Optional.of(town.maja), Locale.of("sv"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class Words implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            try {
                out.write(paper.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
