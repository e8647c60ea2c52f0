package org.skolbro.persistence.internal.transfer;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.api.transfer.Counterpart.Mapping.Kind;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Counterparts.OwnKey;
import org.skolbro.api.transfer.Counterparts.Proposal;
import org.skolbro.api.transfer.Counterparts.Word;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.retention.SqlDisposalStore;
import org.skolbro.persistence.internal.retention.SqlRecordStore;
import org.skolbro.testkit.store.RecordStoreContract;

/** A child who moves from one municipality to another, and back. */
public abstract class BetweenMunicipalities extends TwoMunicipalities {

    @Test
    public void documentsComeAcrossAndWhatWasTakenIsAcknowledged() throws IOException {
        PersonId maja = south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        Transfer built = sent(north, south, majaInNorth);
        assertEquals(2, built.documents());
        byte[] file = content(north, built);

        Arrival arrival = done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        assertEquals(Arrival.State.REVIEW, arrival.state());
        assertEquals(Optional.of(maja), arrival.child());
        assertEquals(List.of("Mona Ek svarade ja den " + Municipality.TODAY + ", inloggad i två steg."), arrival.consents().getFirst().answers().stream()
            .map(Text::sv).toList());
        assertEquals("Mona Ek said yes on " + Municipality.TODAY + ", logged in by two steps.", south.work.inOne(() -> south.arrived.of(maja))
            .getFirst().answers().getFirst().said().en());
        Arrival.Item itsPlan = item(arrival, "Majas plan");
        Arrival.Item itsLog = item(arrival, "I skogen");
        assertTrue(itsPlan.known());
        assertFalse(itsLog.known());
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        south.arrivals.rendering(south.headteacher, arrival.id(), itsLog.item(), seen);
        assertEquals("%PDF-1.7 stand-in", seen.toString(StandardCharsets.US_ASCII));
        assertTrue(refusal(south.arrivals.answer(south.headteacher, arrival.id(), List.of(new Answer(itsPlan.item(), true, "", Optional.empty()))))
            .startsWith("Answer for every"));

        Arrival answered = done(south.arrivals.answer(south.headteacher, arrival.id(), List.of(new Answer(itsPlan.item(), false, "Har den redan på papper",
            Optional.empty()), new Answer(itsLog.item(), true, "", Optional.empty()))));
        assertEquals(Arrival.State.ANSWERED, answered.state());
        Holding held = south.held(maja).getFirst();
        assertEquals(1, south.held(maja).size());
        assertEquals(Basis.HANDED_OVER, held.basis());
        assertEquals(south.unit, held.unit());
        readsAsItCame(item(answered, "I skogen").document().orElseThrow());
        assertEquals(List.of(), files(south.folder.resolve("transfers")));

        Transfer acknowledged = done(north.transfers.acknowledge(north.headteacher, in(receipt(south, answered))));
        assertEquals(Transfer.State.ACKNOWLEDGED, acknowledged.state());
        assertEquals(Transfer.Verdict.PARTLY, acknowledged.answer().orElseThrow().verdict());
        assertEquals(List.of("Har den redan på papper"), acknowledged.answer().orElseThrow().lines().stream().filter(line -> !line.accepted())
            .map(Transfer.Line::reason).toList());
        assertEquals(TransitionRow.State.RECEIVED, row(north).state());
        assertEquals(List.of(), files(north.folder.resolve("transfers")));
        assertEquals(Transfer.State.ACKNOWLEDGED, done(north.transfers.acknowledge(north.operator, in(receipt(south, answered)))).state());
    }

    private void readsAsItCame(DocumentId id) throws IOException {
        StoredDocument document = south.work.inOne(() -> south.documents.find(id)).orElseThrow();
        Content content = south.work.inOne(() -> south.documents.content(id)).orElseThrow();
        assertEquals(Map.of("story", "Vi byggde en bro."), content.fields());
        assertEquals("Lova Lärare, Norrbros förskola", document.authorName());
        assertEquals("received/north-log", document.type().id().value());
        assertEquals("Berättelse", document.type().fields().getFirst().label().sv());
        assertEquals(List.of("Så som hos avsändaren.pdf", "Data från avsändaren.json", "skog.jpg"), content.attachments().stream().map(Attachment::fileName).toList());
        assertEquals(List.of("application/pdf", "application/octet-stream", "image/jpeg"), content.attachments().stream().map(Attachment::mediaType).toList());
        assertArrayEquals(Municipality.PICTURE, south.documents.open(content.attachments().getLast().id()).readAllBytes());
        assertEquals(1, south.work.inOne(() -> south.ledger.after(0, 10)).size());
        assertEquals("Norrbro", south.work.inOne(() -> new SqlRegisterStore(south.database)
            .units(List.of(document.unit()))).getFirst().name());
    }

    @Test
    public void thereAndBackDoublesNothing() throws IOException {
        PersonId maja = south.child(NAME, NUMBER, until(Municipality.TODAY.plusDays(20)));
        Arrival there = acceptsAll(south, done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE)));
        done(north.transfers.acknowledge(north.headteacher, in(receipt(south, there))));
        south.on(Municipality.TODAY.plusDays(30));
        north.on(Municipality.TODAY.plusDays(30));
        north.place(majaInNorth, DateSpan.from(Municipality.TODAY.plusDays(21)));

        Arrival back = done(north.arrivals.take(north.headteacher, in(content(south, sent(south, north, maja))), -1, Progress.NONE));
        assertEquals(1, back.items().size());
        assertTrue(back.items().stream().allMatch(Arrival.Item::here));
        int before = north.work.inOne(() -> north.ledger.after(0, 100)).size();
        Arrival answered = acceptsAll(north, back);
        assertEquals(Optional.of(plan), answered.items().getFirst().document());
        assertEquals(before, north.work.inOne(() -> north.ledger.after(0, 100)).size());
        assertEquals(List.of(plan), north.held(majaInNorth).stream().filter(one -> one.holderKind() == HolderKind.UNIT).map(Holding::document).toList());
        assertEquals(Transfer.Verdict.ACCEPTED, done(south.transfers.acknowledge(south.headteacher, in(receipt(north, answered)))).answer().orElseThrow()
            .verdict());
    }

    @Test
    public void takenInTwiceIsOnce() throws IOException {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        byte[] file = content(north, sent(north, south, majaInNorth));
        Arrival first = done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE));
        assertEquals(first.id(), done(south.arrivals.take(south.operator, in(file), -1, Progress.NONE)).id());
        Arrival answered = acceptsAll(south, first);
        assertEquals(answered.id(), done(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE)).id());
        assertEquals(1, south.work.inOne(() -> south.store.arrivals()).size());
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
        assertTrue(refusal(south.arrivals.decline(south.headteacher, first.id(), "Ångrar mig")).contains("answered already"));
    }

    @Test
    public void aChildWhomNobodyKnowsWaitsUntilSomebodyDoes() throws IOException {
        byte[] file = content(north, sent(north, south, majaInNorth));
        Arrival arrival = done(south.arrivals.take(south.operator, in(file), -1, Progress.NONE));
        assertEquals(Arrival.State.QUARANTINED, arrival.state());
        assertEquals("–", arrival.childName());
        assertEquals(NAME, south.arrivals.mine(south.headteacher).getFirst().childName());
        assertTrue(refusal(south.arrivals.answer(south.headteacher, arrival.id(), List.of())).contains("quarantine"));
        assertTrue(refusal(south.arrivals.candidate(south.headteacher, arrival.id(), "20190301TF01")).contains("No child"));
        PersonId maja = south.child("Maja Eklund", "20190301TF01", DateSpan.from(Municipality.TODAY));
        assertFalse(done(south.arrivals.candidate(south.headteacher, arrival.id(), "20190301TF01")).sameName());
        assertEquals(Arrival.State.REVIEW, done(south.arrivals.join(south.headteacher, arrival.id(), maja)).state());
        acceptsAll(south, south.arrivals.arrival(south.headteacher, arrival.id()));
        assertEquals(2, south.held(maja).size());
    }

    @Test
    public void anotherNameWaitsToo() throws IOException {
        south.child("Majken Alm", NUMBER, DateSpan.from(Municipality.TODAY));
        Arrival arrival = done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE));
        assertEquals(Arrival.State.QUARANTINED, arrival.state());
        assertTrue(arrival.quarantine().orElseThrow().en().contains("another name"));
    }

    @Test
    public void aProtectedChildIsSeenByNobodyWithoutAGrant() throws IOException {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY), SecurityMarking.SECRECY_MARKING);
        Arrival arrival = done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE));
        assertEquals("–", arrival.childName());
        assertEquals(List.of(), arrival.items());
        assertEquals(List.of(), south.arrivals.mine(south.headteacher));
        assertThrows(NotFound.class, () -> south.arrivals.arrival(south.headteacher, arrival.id()));
    }

    @Test
    public void allDeclinedEndsTheTransitionWithTheReason() throws IOException {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        Arrival arrival = done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE));
        assertTrue(refusal(south.arrivals.decline(south.headteacher, arrival.id(), " ")).startsWith("Say why"));
        Arrival declined = done(south.arrivals.decline(south.headteacher, arrival.id(), "Barnet började aldrig här."));
        assertEquals(Transfer.Verdict.DECLINED, done(north.transfers.acknowledge(north.headteacher, in(receipt(south, declined)))).answer().orElseThrow()
            .verdict());
        assertEquals(TransitionRow.State.DECLINED, row(north).state());
        assertEquals("Barnet började aldrig här.", row(north).endedBecause().orElseThrow().sv());
        assertEquals(0, south.work.inOne(() -> south.ledger.after(0, 10)).size());
    }

    /** What a package said of itself tells where documents came from, for as long as there are any. */
    @Test
    public void packagesAreForgottenByThePlanOnceNothingOfTheChildIsKept() throws IOException {
        PersonId maja = south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        Arrival answered = acceptsAll(south, done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE)));
        assertEquals(Set.of(), due(south, Municipality.TODAY.plusYears(9)));
        south.held(maja).forEach(one -> south.work.inOne(() -> south.holdings.end(one.id(), State.DESTROYED)));
        assertEquals(Set.of(), due(south, Municipality.TODAY.minusDays(1)));
        HoldingId record = new HoldingId(answered.id().value());
        assertEquals(Set.of(record), due(south, Municipality.TODAY));
        assertEquals(Map.of(record, 1L), south.work.inOne(() -> new SqlRecordStore(south.database).erase(RecordKind.TRANSFER_PACKAGE, List.of(record),
            Municipality.TODAY)));
        assertEquals(List.of(), south.arrivals.mine(south.headteacher));
    }

    private static Set<HoldingId> due(Municipality of, LocalDate cutoff) {
        Cell cell = RecordStoreContract.cell(RecordKind.TRANSFER_PACKAGE, Milestone.CASE_CLOSED, cutoff);
        return of.work.inOne(() -> new SqlDisposalStore(of.database).matching(List.of(cell), Optional.empty(), Page.Request.first(9))).items().stream()
            .map(RunItem::holding).collect(Collectors.toSet());
    }

    @Test
    public void anAnswerToSomethingElseIsRefused() throws IOException {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        Transfer first = sent(north, south, majaInNorth);
        Arrival answered = acceptsAll(south, done(south.arrivals.take(south.headteacher, in(content(north, first)), -1, Progress.NONE)));
        byte[] receipt = receipt(south, answered);
        done(north.transfers.discard(north.headteacher, first.id()));
        assertTrue(refusal(north.transfers.acknowledge(north.headteacher, in(receipt))).contains("has ended"));
        Tampered changed = Tampered.of(receipt);
        byte[] forged = changed.replaced("receipt.json", changed.text("receipt.json").replace("true", "false").getBytes(StandardCharsets.UTF_8)).zip();
        assertTrue(refusal(north.transfers.acknowledge(north.headteacher, in(forged))).contains("signature"));
        assertTrue(refusal(north.transfers.acknowledge(north.headteacher, in("nej".getBytes(StandardCharsets.UTF_8)))).contains("no receipt"));
        assertTrue(refusal(south.transfers.acknowledge(south.headteacher, in(receipt(south, answered)))).contains("No registered counterpart"));
    }

    /** Said once of the counterpart, and kept; what does not fit the type of ours is kept as it came all the same. */
    @Test
    public void whatAWordOfTheSendersStandsForIsKept() throws IOException {
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        CounterpartId sender = to(south);
        assertTrue(refusal(south.counterparts.map(south.administrator, sender, Kind.DOCUMENT_TYPE, "north/log", "no/such")).startsWith("Choose something"));
        done(south.counterparts.map(south.administrator, sender, Kind.DOCUMENT_TYPE, "north/log", "north/story"));
        done(south.counterparts.map(south.administrator, sender, Kind.DOCUMENT_TYPE, "north/note", "north/plan"));
        Arrival arrival = done(south.arrivals.take(south.headteacher, in(content(north, sent(north, south, majaInNorth))), -1, Progress.NONE));
        assertTrue(item(arrival, "I skogen").known());
        assertEquals("Story", item(arrival, "I skogen").keptAs().en());
        Arrival answered = acceptsAll(south, arrival);
        StoredDocument document = south.work.inOne(() -> south.documents.find(item(answered, "I skogen").document().orElseThrow())).orElseThrow();
        assertEquals("north/story", document.type().id().value());
        assertEquals(List.of("north/log", "north/note"), south.counterparts.words(south.administrator, sender).stream().map(Word::theirs).sorted().toList());
        assertEquals(1, south.counterparts.words(south.administrator, sender).stream().filter(word -> word.theirs().equals("north/log")).findFirst()
            .orElseThrow().documents());
        done(south.counterparts.withdraw(south.administrator, sender, "Ny nyckel"));
        assertEquals("a new key changes no words", 2, renewed().mappings().size());
        done(south.counterparts.map(south.administrator, renewed().id(), Kind.DOCUMENT_TYPE, "north/log", ""));
        assertEquals(1, renewed().mappings().size());
        assertThrows(NotPermitted.class, () -> south.counterparts.map(south.headteacher, sender, Kind.DOCUMENT_TYPE, "north/log", ""));
    }

    private Counterpart renewed() {
        if (south.counterparts.all(south.administrator).stream().noneMatch(Counterpart::counts)) {
            introduce(north, south);
        }
        return south.counterparts.all(south.administrator).stream().filter(Counterpart::counts).findFirst().orElseThrow();
    }

    @Test
    public void buildsTheSamePackageUntilItIsDiscarded() {
        Transfer first = sent(north, south, majaInNorth);
        assertEquals(first.id(), done(north.transfers.build(north.headteacher, first.transition(), to(north), Progress.NONE)).id());
        done(north.transfers.discard(north.headteacher, first.id()));
        assertFalse(first.id().equals(done(north.transfers.build(north.headteacher, first.transition(), to(north), Progress.NONE)).id()));
        Municipality other = north;
        assertThrows(NotFound.class, () -> other.transfers.content(other.headteacher(new UnitCode("annan"), "Rut Rektor"), first.id(),
            new ByteArrayOutputStream()));
    }

    @Test
    public void aKeyIsRegisteredByItsFingerprintAloneAndWithdrawn() throws IOException {
        OwnKey key = south.counterparts.own(south.administrator);
        Proposal wrong = new Proposal("Söderbro", "212000-0035", "", key.pem(), "ab".repeat(32), Municipality.TODAY, "Per telefon");
        assertTrue(refusal(north.counterparts.register(north.administrator, wrong)).contains("fingerprint"));
        south.child(NAME, NUMBER, DateSpan.from(Municipality.TODAY));
        byte[] file = content(north, sent(north, south, majaInNorth));
        Counterpart known = south.counterparts.all(south.administrator).getFirst();
        done(south.counterparts.withdraw(south.administrator, known.id(), "Nyckeln är röjd"));
        assertTrue(refusal(south.arrivals.take(south.headteacher, in(file), -1, Progress.NONE)).contains("has been withdrawn"));
        assertEquals(List.of(), files(south.folder.resolve("transfers")));
        assertTrue(refusal(south.transfers.begin(south.headteacher, new PlacementId(1), known.id(), Municipality.FS))
            .contains("not in the register"));
    }
}
