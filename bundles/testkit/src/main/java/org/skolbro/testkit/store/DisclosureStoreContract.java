package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.File;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Requester;
import org.skolbro.api.disclosure.Disclosure.Result;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.StoredDisclosure;
import org.skolbro.core.store.StoredDisclosure.Item;
import org.skolbro.core.store.StoredDisclosure.Review;
import org.skolbro.core.store.UnitOfWork;

/** What every store of requests for public documents owes. */
public abstract class DisclosureStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00.123Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisclosureStore store();

    @Test
    public void comesBackAsItWas() {
        StoredDisclosure first = insert(asking(1, 101));
        StoredDisclosure reviewed = first.items(List.of(first.items().getFirst().reviewed(new Review(Verdict.MASKED,
            List.of("osl-23-1"), "Rör någon annan på åäö", List.of(new Mask("story", false, List.of(new Passage(3, 7)))), "abc", "Arvid",
            MORNING))), State.REVIEWED);
        run(() -> store().update(reviewed));
        assertEquals(Optional.of(reviewed), in(() -> store().find(first.id())));
        StoredDisclosure decided = reviewed.decided(new Decision(Kind.AUTHORITY, Result.PARTIAL, "Skäl", "4.2", "Arvid", MORNING, "def"),
            State.DECIDED).handedOut(new HandOut(Way.EMAIL, "Arvid", MORNING, List.of(new File("1.pdf", "00ff"))));
        run(() -> store().update(new StoredDisclosure(decided.id(), reviewed.version() + 1, decided.year(), decided.number(), decided.asked(),
            decided.responsible(), decided.due(), decided.state(), decided.items(), decided.decisions(), decided.handOuts(), "", Optional.empty())));
        StoredDisclosure found = in(() -> store().find(first.id())).orElseThrow();
        assertEquals(decided.decisions(), found.decisions());
        assertEquals(decided.handOuts(), found.handOuts());
        assertEquals(State.HANDED_OUT, found.state());
        assertEquals(Optional.empty(), in(() -> store().find(new DisclosureId(9))));
    }

    @Test
    public void nobodyNeedsToHaveAsked() {
        StoredDisclosure one = insert(asking(1, 101).asked(new Asked(DAY, Way.COUNTER, "Klasslistor", Optional.empty(), Way.COUNTER)));
        assertEquals(Optional.of(one), in(() -> store().find(one.id())));
    }

    @Test
    public void numbersGoOnWithinTheYear() {
        assertEquals(1, (int) in(() -> store().nextNumber(2026)));
        insert(asking(1, 101));
        assertEquals(2, (int) in(() -> store().nextNumber(2026)));
        assertEquals(1, (int) in(() -> store().nextNumber(2027)));
    }

    @Test
    public void aChangeOfSomethingElseThanWhatWasReadIsNotKept() {
        StoredDisclosure one = insert(asking(1, 101));
        run(() -> store().update(one.responsible("Berit")));
        assertThrows(Conflict.class, () -> run(() -> store().update(one.responsible("Cecilia"))));
        assertEquals("Berit", in(() -> store().find(one.id())).orElseThrow().responsible());
    }

    @Test
    public void openOnesComeFirstByDueDayThenTheLatestClosed() {
        StoredDisclosure later = insert(due(asking(1, 101), DAY.plusDays(3)));
        StoredDisclosure sooner = insert(due(asking(2, 101), DAY));
        StoredDisclosure early = close(insert(asking(3, 101)), MORNING.plusSeconds(10));
        StoredDisclosure late = close(insert(asking(4, 101)), MORNING.plusSeconds(20));
        assertEquals(List.of(sooner.id(), later.id(), late.id(), early.id()),
            in(() -> store().all()).stream().map(StoredDisclosure::id).toList());
    }

    @Test
    public void openOnesAreFoundByDocumentAndByHold() {
        StoredDisclosure one = insert(asking(1, 101));
        assertEquals(List.of(one), in(() -> store().openWith(new DocumentId(501))));
        assertEquals(Optional.of(one), in(() -> store().openWith(new HoldId(901))));
        assertEquals(List.of(), in(() -> store().openWith(new DocumentId(999))));
        assertEquals(Optional.empty(), in(() -> store().openWith(new HoldId(999))));
        close(one, MORNING);
        assertEquals(List.of(), in(() -> store().openWith(new DocumentId(501))));
        assertEquals(Optional.empty(), in(() -> store().openWith(new HoldId(901))));
    }

    @Test
    public void onePersonTakesAnothersPlace() {
        StoredDisclosure one = insert(asking(1, 101));
        StoredDisclosure other = insert(asking(2, 101));
        assertEquals(List.of(one.id(), other.id()), in(() -> store().of(new PersonId(101))));
        run(() -> store().replace(List.of(one.id()), new PersonId(101), new PersonId(102)));
        run(() -> store().replace(List.of(), new PersonId(101), new PersonId(103)));
        assertEquals(List.of(one.id()), in(() -> store().of(new PersonId(102))));
        assertEquals(List.of(other.id()), in(() -> store().of(new PersonId(101))));
    }

    /** An open request with one document about a child, from somebody who said who it is. */
    static StoredDisclosure asking(long id, long child) {
        return new StoredDisclosure(new DisclosureId(id), 0, 2026, (int) id, new Asked(DAY, Way.EMAIL, "Allt om åäö",
            Optional.of(new Requester("Rut Reporter", "rut@tidningen.example")), Way.EMAIL), "Arvid Arkivarie", DAY.plusDays(2), State.RECEIVED,
            List.of(new Item(new DocumentId(500 + id), Optional.of(new PersonId(child)), new HoldId(900 + id), Optional.empty())), List.of(),
            List.of(), "", Optional.empty());
    }

    private static StoredDisclosure due(StoredDisclosure one, LocalDate day) {
        return new StoredDisclosure(one.id(), one.version(), one.year(), one.number(), one.asked(), one.responsible(), day, one.state(),
            one.items(), one.decisions(), one.handOuts(), one.ending(), one.closedAt());
    }

    private StoredDisclosure close(StoredDisclosure one, Instant at) {
        StoredDisclosure closed = one.closed(State.WITHDRAWN, "Behövs inte", at);
        run(() -> store().update(closed));
        return closed;
    }

    private StoredDisclosure insert(StoredDisclosure disclosure) {
        run(() -> store().insert(disclosure));
        return disclosure;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
