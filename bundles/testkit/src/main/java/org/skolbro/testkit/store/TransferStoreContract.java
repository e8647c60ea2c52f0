package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of packages to and from other providers owes. */
public abstract class TransferStoreContract {

    private static final Instant NOW = Instant.parse("2026-05-12T08:00:00.123Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final PersonId MAJA = new PersonId(31);
    private static final PersonId OLLE = new PersonId(32);
    private static final UnitCode UNIT = new UnitCode("99000001");
    private static final CounterpartId NORTH = new CounterpartId(5);
    private static final TransitionId TRANSITION = new TransitionId(41);
    private static final DocumentType TYPE = DocumentType.named("received/log", Text.sv("Lärlogg").en("Log")).because(LegalBasis.of("Skollagen"))
        .fields(Field.text("story", Text.sv("Berättelse").en("Story"), Text.sv("Hjälp").en("Help"))).build();

    protected abstract UnitOfWork unitOfWork();

    protected abstract TransferStore store();

    @Test
    public void aCounterpartComesBackAsItWasAndIsReplacedWhole() {
        Counterpart second = counterpart(NORTH.value() + 1);
        Counterpart first = counterpart(NORTH.value());
        in(() -> {
            store().insert(second);
            store().insert(first);
            return null;
        });
        assertEquals(List.of(first, second), in(() -> store().counterparts()));
        Counterpart withdrawn = first.withdrawn(new Counterpart.Withdrawal("Adam Admin", NOW, "Nyckeln är röjd"));
        unitOfWork().inOne(() -> store().update(withdrawn));
        assertEquals(Optional.of(withdrawn), in(() -> store().counterpart(NORTH)));
        assertEquals(Optional.empty(), in(() -> store().counterpart(new CounterpartId(99))));
    }

    @Test
    public void aPackageThatGoesOutComesBackWithAllThatHappenedToIt() {
        StoredTransfer built = insert(transfer(1, "a-package", MAJA));
        assertEquals(Optional.of(built), in(() -> store().transfer(built.id())));
        StoredTransfer sent = update(built.sent(NOW));
        StoredTransfer.Notice notice = new StoredTransfer.Notice(NOW, List.of(new StoredTransfer.Withdrawn("d1", TODAY)), Optional.empty(), Optional.empty(),
            Optional.empty());
        StoredTransfer noticed = update(sent.noticed(notice));
        StoredTransfer fetched = update(noticed.noticed(1, notice.fetched(new StoredTransfer.File("UEs=", "ab".repeat(32), NOW))));
        StoredTransfer.Receipt receipt = new StoredTransfer.Receipt("{\"å\":1}", "c2ln", "a2V5");
        StoredTransfer acknowledged = update(fetched.acknowledged(new Transfer.Answer(Transfer.Verdict.PARTLY, NOW, "", List.of(
            new Transfer.Line("Majas plan", true, ""), new Transfer.Line("I skogen", false, "Hör inte hit")), NOW), receipt));
        StoredTransfer settled = update(acknowledged.noticed(1, acknowledged.notices().getFirst().acknowledged(receipt, NOW)));
        assertEquals(Optional.of(settled), in(() -> store().transfer("a-package")));
        assertEquals(Optional.of(NOW), settled.closedAt());
    }

    @Test
    public void packagesAreFoundByTheirTransitionNewestFirst() {
        StoredTransfer first = insert(transfer(1, "first", MAJA));
        StoredTransfer discarded = update(first.discarded(NOW));
        StoredTransfer second = insert(transfer(2, "second", MAJA));
        assertEquals(List.of(second, discarded), in(() -> store().transfers(TRANSITION)));
        assertEquals(List.of(second, discarded), in(() -> store().transfers()));
        assertEquals(List.of(second, discarded), in(() -> store().transfers(List.of(UNIT, new UnitCode("99000009")))));
        assertEquals(List.of(), in(() -> store().transfers(List.of(new UnitCode("99000009")))));
        assertEquals(List.of(), in(() -> store().transfers(List.<UnitCode>of())));
        assertEquals(List.of(), in(() -> store().transfers(new TransitionId(99))));
        assertEquals(Optional.empty(), in(() -> store().transfer("third")));
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredTransfer built = insert(transfer(1, "a-package", MAJA));
        update(built.sent(NOW));
        assertThrows(Conflict.class, () -> update(built.discarded(NOW)));
        StoredArrival arrival = insert(arrival(3, "another", Optional.of(MAJA)));
        update(arrival.answered(Arrival.State.DECLINED, List.of(), answered()));
        assertThrows(Conflict.class, () -> update(arrival.joined(OLLE, UNIT, new SchoolType("FS"))));
        assertEquals(Arrival.State.DECLINED, in(() -> store().arrival(arrival.id())).orElseThrow().state());
    }

    @Test
    public void aPackageThatCameComesBackWithAllThatHappenedToIt() {
        StoredArrival quarantined = insert(arrival(3, "from-north", Optional.empty()));
        assertEquals(Optional.of(quarantined), in(() -> store().arrival("from-north")));
        assertEquals(List.of(), in(() -> store().arrivals(MAJA)));
        assertEquals(List.of(quarantined), in(() -> store().openArrivals()));
        StoredArrival joined = update(quarantined.joined(MAJA, UNIT, new SchoolType("FS")));
        assertEquals(List.of(joined), in(() -> store().arrivals(MAJA)));
        StoredArrival answered = update(joined.answered(Arrival.State.ANSWERED, List.of(
            new StoredArrival.Settled("d1", true, "", Optional.of(new DocumentId(77))), new StoredArrival.Settled("d2", false, "Hör inte hit", Optional.empty())),
            answered()));
        assertEquals(List.of(), in(() -> store().openArrivals()));
        StoredArrival told = update(answered.noticed(new StoredArrival.Notice("from-north-n1", NOW, NOW, List.of(new StoredArrival.Withdrawn("d1", TODAY)),
            new StoredArrival.Signed("{}", "c2ln", "a2V5"), "UEs=")));
        assertEquals(Optional.of(told), in(() -> store().arrival(told.id())));
        assertEquals(Optional.of(TODAY), Optional.ofNullable(told.withdrawn().get("d1")));
    }

    @Test
    public void aNameComesInOnce() {
        insert(arrival(3, "from-north", Optional.of(MAJA)));
        assertThrows(Conflict.class, () -> insert(arrival(4, "from-north", Optional.of(MAJA))));
        assertEquals(1, in(() -> store().arrivals()).size());
    }

    @Test
    public void packagesFollowAChildWhoseRowsBecomeOne() {
        StoredTransfer out = insert(transfer(1, "out", MAJA));
        StoredArrival arrived = insert(arrival(3, "in", Optional.of(MAJA)));
        StoredTransfer other = insert(transfer(2, "other", OLLE));
        List<Long> rows = in(() -> store().of(MAJA));
        assertEquals(Set.of(1L, 3L), Set.copyOf(rows));
        unitOfWork().inOne(() -> store().replaceChild(rows, MAJA, OLLE));
        assertEquals(List.of(), in(() -> store().of(MAJA)));
        assertEquals(Optional.of(out.about(OLLE)), in(() -> store().transfer(out.id())));
        assertEquals(List.of(arrived.about(OLLE)), in(() -> store().arrivals(OLLE)));
        update(in(() -> store().transfer(out.id())).orElseThrow().sent(NOW));
        unitOfWork().inOne(() -> store().replaceChild(rows, OLLE, MAJA));
        assertEquals("the other one's own stay hers", List.of(other.id().value()), in(() -> store().of(OLLE)));
    }

    private static Counterpart counterpart(long id) {
        return new Counterpart(new CounterpartId(id), "Norrbro", "212000-0019", "registrator@norrbro.example", "a2V5", "ab".repeat(32), TODAY, "Per telefon",
            "Adam Admin", NOW, Optional.empty(), List.of(new Counterpart.Mapping(Counterpart.Mapping.Kind.SCHOOL_TYPE, "FSK", "FS", "Rita Rektor", NOW)));
    }

    private static StoredTransfer transfer(long id, String name, PersonId child) {
        return new StoredTransfer(new TransferId(id), 1, name, TRANSITION, child, UNIT, NORTH, Transfer.State.BUILT, TODAY.plusDays(20), 1_234_567_890_123L,
            "cd".repeat(32), NOW, "Rita Rektor", List.of(new StoredTransfer.Packed("d1", new DocumentTypeId("north/plan"), 2, "Majas plan")), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static StoredArrival arrival(long id, String name, Optional<PersonId> child) {
        return new StoredArrival(new ArrivalId(id), 1, NORTH, name, "cd".repeat(32), child.isPresent() ? Arrival.State.REVIEW : Arrival.State.QUARANTINED,
            child, child.map(any -> UNIT), child.map(any -> new SchoolType("FS")), "FS", child.isPresent() ? Optional.empty()
                : Optional.of(Text.sv("Ingen").en("Nobody")), NOW, new AccountId(7), new StoredArrival.Signed("{\"namn\":\"Måns\"}", "c2ln", "a2V5"), List.of(TYPE),
            List.of(), Optional.empty(), List.of());
    }

    private static StoredArrival.Answered answered() {
        return new StoredArrival.Answered(NOW, "Rita Rektor", "", "UEs=");
    }

    private StoredTransfer insert(StoredTransfer one) {
        unitOfWork().inOne(() -> store().insert(one));
        return one;
    }

    private StoredTransfer update(StoredTransfer one) {
        unitOfWork().inOne(() -> store().update(one));
        return one;
    }

    private StoredArrival insert(StoredArrival one) {
        unitOfWork().inOne(() -> store().insert(one));
        return one;
    }

    private StoredArrival update(StoredArrival one) {
        unitOfWork().inOne(() -> store().update(one));
        return one;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }
}
