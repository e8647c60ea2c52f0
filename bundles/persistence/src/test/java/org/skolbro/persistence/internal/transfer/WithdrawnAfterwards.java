package org.skolbro.persistence.internal.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.document.file.Sha256;

/** A consent that is taken back when the documents are in another municipality already. */
public abstract class WithdrawnAfterwards extends TwoMunicipalities {

    private PersonId maja;
    private Transfer sent;
    private Arrival arrival;

    @Before
    public void thePackageIsThere() {
        maja = south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        sent = sent(north, south, majaInNorth);
        arrival = done(south.arrivals.take(south.headteacher, in(content(north, sent)), -1, Progress.NONE));
    }

    @Test
    public void isToldToTheReceiverWhoSaysThatSheKnows() {
        Arrival answered = acceptsAll(south, arrival);
        done(north.transfers.acknowledge(north.headteacher, in(receipt(south, answered))));
        DocumentId received = item(answered, "I skogen").document().orElseThrow();
        assertEquals(Optional.empty(), south.transitions.withdrawn(south.headteacher, maja, received));
        north.takesBack(mother, majaInNorth);
        Transfer.Notice notice = shown().notices().getFirst();
        assertEquals(List.of("I skogen"), notice.documents());
        assertEquals(Optional.empty(), notice.fetchedAt());

        byte[] file = notice(1);
        assertTrue(shown().notices().getFirst().fetchedAt().isPresent());
        Arrival told = done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        assertEquals(arrival.id(), told.id());
        assertEquals(Optional.of(Municipality.TODAY), item(told, "I skogen").withdrawn());
        assertEquals(Optional.empty(), item(told, "Majas plan").withdrawn());
        assertEquals("The consent was withdrawn at its origin on " + Municipality.TODAY + ", after the transfer.",
            south.transitions.withdrawn(south.headteacher, maja, received).orElseThrow().en());
        assertEquals(Set.of(received), south.transitions.withdrawn(south.headteacher, maja));
        assertEquals("it stays where it is", 2, south.held(maja).size());

        Transfer settled = done(north.transfers.acknowledge(north.headteacher, in(answer(1))));
        assertEquals(sent.id(), settled.id());
        assertTrue(settled.notices().getFirst().acknowledgedAt().isPresent());
        assertEquals(Transfer.State.ACKNOWLEDGED, settled.state());
    }

    @Test
    public void twiceIsOnceOnBothSides() {
        north.takesBack(mother, majaInNorth);
        byte[] file = notice(1);
        assertEquals(Base64.getEncoder().encodeToString(file), Base64.getEncoder().encodeToString(notice(1)));
        done(south.arrivals.take(south.operator, in(file), -1, Progress.NONE));
        assertEquals(1, done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE)).notices().size());
        done(north.transfers.acknowledge(north.operator, in(answer(1))));
        assertEquals(shown(), done(north.transfers.acknowledge(north.headteacher, in(answer(1)))));
        north.takesBack(mother, majaInNorth);
        assertEquals("what was told is not told again", 1, shown().notices().size());
    }

    @Test
    public void isToldToBeOverWhenSheSaysYesAgain() {
        Arrival answered = acceptsAll(south, arrival);
        DocumentId received = item(answered, "I skogen").document().orElseThrow();
        north.givesAnew(mother, majaInNorth);
        assertEquals("nothing was taken back", List.of(), shown().notices());
        north.takesBack(mother, majaInNorth);
        north.givesAnew(mother, majaInNorth);
        assertEquals(List.of(false, true), shown().notices().stream().map(Transfer.Notice::given).toList());
        assertEquals(List.of("I skogen"), shown().notices().get(1).documents());
        north.givesAnew(mother, majaInNorth);
        assertEquals("what was told is not told again", 2, shown().notices().size());

        byte[] anew = notice(2);
        done(south.arrivals.take(south.headteacher, in(notice(1)), -1, Progress.NONE));
        assertEquals(Set.of(received), south.transitions.withdrawn(south.headteacher, maja));
        Arrival told = done(south.arrivals.take(south.headteacher, in(anew), -1, Progress.NONE));
        assertEquals(Optional.empty(), item(told, "I skogen").withdrawn());
        assertEquals(Set.of(), south.transitions.withdrawn(south.headteacher, maja));
        done(north.transfers.acknowledge(north.headteacher, in(answer(2))));
        assertTrue(shown().notices().get(1).acknowledgedAt().isPresent());
        north.takesBack(mother, majaInNorth);
        done(south.arrivals.take(south.headteacher, in(notice(3)), -1, Progress.NONE));
        assertEquals("the last word counts", Set.of(received), south.transitions.withdrawn(south.headteacher, maja));
    }

    /** Notices are carried by hand. */
    @Test
    public void theLaterOfTwoCountsInWhicheverOrderTheyCome() {
        Arrival answered = acceptsAll(south, arrival);
        north.takesBack(mother, majaInNorth);
        north.givesAnew(mother, majaInNorth);
        done(south.arrivals.take(south.headteacher, in(notice(2)), -1, Progress.NONE));
        Arrival told = done(south.arrivals.take(south.headteacher, in(notice(1)), -1, Progress.NONE));
        assertEquals(Optional.empty(), item(told, "I skogen").withdrawn());
        assertEquals(2, told.notices().size());
        assertEquals(Set.of(), south.transitions.withdrawn(south.headteacher, maja));
        assertTrue(answered.notices().isEmpty());
    }

    /** Who reviews knows before she decides; what she takes is marked as it comes in. */
    @Test
    public void comesBeforeThePackageIsAnswered() {
        north.takesBack(mother, majaInNorth);
        done(south.arrivals.take(south.headteacher, in(notice(1)), -1, Progress.NONE));
        Arrival review = south.arrivals.arrival(south.headteacher, arrival.id());
        assertEquals(Arrival.State.REVIEW, review.state());
        assertTrue(item(review, "I skogen").withdrawn().isPresent());
        Arrival answered = done(south.arrivals.answer(south.headteacher, arrival.id(), review.items().stream()
            .map(item -> new Answer(item.item(), true, "", Optional.empty())).toList()));
        assertEquals(Set.of(item(answered, "I skogen").document().orElseThrow()), south.transitions.withdrawn(south.headteacher, maja));
    }

    /** Nothing goes by a consent that was taken back before the package was built. */
    @Test
    public void whatHasNotGoneDoesNotGo() {
        north.takesBack(mother, majaInNorth);
        done(north.transfers.discard(north.headteacher, sent.id()));
        Transfer again = done(north.transfers.build(north.headteacher, sent.transition(), to(north), Progress.NONE));
        assertEquals(1, again.documents());
        assertEquals(List.of(), again.notices());
        assertThrows(NotFound.class, () -> notice(1));
        Arrival other = done(south.arrivals.take(south.headteacher, in(content(north, again)), -1, Progress.NONE));
        assertEquals(List.of("Majas plan"), other.items().stream().map(Arrival.Item::title).toList());
        assertEquals(List.of(), other.consents());
    }

    @Test
    public void aFalseNoticeIsRefusedAndLeavesNothing() throws IOException {
        north.takesBack(mother, majaInNorth);
        byte[] file = notice(1);
        Tampered changed = Tampered.of(file);
        refused("signature does not fit", changed.replaced("notice.json", changed.text("notice.json").replace("2026", "2025").getBytes(
            StandardCharsets.UTF_8)).zip());
        refused("documents that the package does not have", signed(file, text -> text.replace("\"consentWithdrawn\" : [ {\n    \"id\" : \"",
            "\"consentWithdrawn\" : [ {\n    \"id\" : \"x")));
        refused("other content", signed(file, text -> text.replace(sent.digest(), "ab".repeat(32))));
        refused("no longer here", signed(file, text -> text.replace("\"transfer\" : \"", "\"transfer\" : \"x")));
        refused("addressed to", signed(file, text -> text.replace("212000-0027", "212000-0099")));
        refused("another organisation", signed(file, text -> text.replace("212000-0019", "212000-0099")));
        refused("no JSON", signed(file, text -> "{\"a\":".repeat(100)));
        refused("cannot be read here", signed(file, text -> text.replace("\"1.0\"", "\"2.0\"")));
        done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        assertTrue(refusal(south.arrivals.take(south.headteacher, in(signed(file, text -> text.replace("2026-05-04\"", "2026-05-03\""))), -1,
            Progress.NONE)).contains("same name"));
        assertTrue(refusal(north.transfers.acknowledge(north.headteacher, in(receiptOf(answer(1), text -> text.replace("true", "false")))))
            .contains("signature"));
        assertFalse(shown().notices().getFirst().acknowledgedAt().isPresent());
    }

    @Test
    public void belongsToTheUnitsThatItIsAbout() {
        north.takesBack(mother, majaInNorth);
        Municipality other = north;
        assertThrows(NotFound.class, () -> other.transfers.notice(other.headteacher(new UnitCode("annan"), "Rut Rektor"), sent.id(), 1,
            new ByteArrayOutputStream()));
        assertThrows(NotFound.class, () -> notice(2));
        assertThrows(NotFound.class, () -> south.arrivals.noticeReceipt(south.headteacher, arrival.id(), 1, new ByteArrayOutputStream()));
        done(south.arrivals.take(south.headteacher, in(notice(1)), -1, Progress.NONE));
        Municipality there = south;
        assertThrows(NotFound.class, () -> there.arrivals.noticeReceipt(there.headteacher(new UnitCode("annan"), "Rut Rektor"), arrival.id(), 1,
            new ByteArrayOutputStream()));
    }

    private Transfer shown() {
        return north.transfers.mine(north.headteacher).getFirst();
    }

    private byte[] notice(int number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        north.transfers.notice(north.headteacher, sent.id(), number, out);
        return out.toByteArray();
    }

    private byte[] answer(int number) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        south.arrivals.noticeReceipt(south.headteacher, arrival.id(), number, out);
        return out.toByteArray();
    }

    /** By the key of a counterpart whose system is in the wrong hands. */
    private byte[] signed(byte[] file, UnaryOperator<String> change) throws IOException {
        Tampered tampered = Tampered.of(file);
        byte[] text = change.apply(tampered.text("notice.json")).getBytes(StandardCharsets.UTF_8);
        SigningKey key = new SigningKey(EvidenceFolder.at(north.folder.resolve("evidence")));
        return tampered.replaced("notice.json", text)
            .replaced("notice.sig", Base64.getDecoder().decode(key.sign("skolbro-transfer-notice-1", Sha256.hex(Sha256.digest().digest(text))))).zip();
    }

    private static byte[] receiptOf(byte[] file, UnaryOperator<String> change) throws IOException {
        Tampered tampered = Tampered.of(file);
        return tampered.replaced("receipt.json", change.apply(tampered.text("receipt.json")).getBytes(StandardCharsets.UTF_8)).zip();
    }

    private void refused(String because, byte[] forged) throws IOException {
        String said = refusal(south.arrivals.take(south.headteacher, in(forged), -1, Progress.NONE));
        assertTrue(said, said.contains(because));
        assertEquals(List.of(), south.arrivals.arrival(south.headteacher, arrival.id()).notices());
        assertEquals(1, files(south.folder.resolve("transfers")).size());
    }
}
