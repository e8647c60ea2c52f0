package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.order.Order.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.StoredOrder;
import org.skolbro.core.store.StoredOrder.Closing;
import org.skolbro.core.store.UnitOfWork;

/** What every store of orders owes. */
public abstract class OrderStoreContract {

    private static final PersonId TEACHER = new PersonId(201);
    private static final PersonId COLLEAGUE = new PersonId(202);
    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId SIBLING = new PersonId(102);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00.123Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract OrderStore store();

    @Test
    public void ordersComeBackAsTheyWereNewestFirst() {
        StoredOrder one = insert(order(1, TEACHER, CHILD, DAY));
        StoredOrder other = insert(new StoredOrder(new OrderId(2), TEACHER, SIBLING, Optional.empty(), Optional.empty(),
            "Utredning på åäö", DAY, MORNING.plusSeconds(2), new HoldId(12), Optional.empty()));
        insert(order(3, COLLEAGUE, CHILD, DAY));
        assertEquals(List.of(other, one), in(() -> store().by(TEACHER)));
        assertEquals(Optional.of(one), in(() -> store().find(one.id())));
        assertEquals(Optional.empty(), in(() -> store().find(new OrderId(9))));
    }

    @Test
    public void openOnesComeTheFirstDueFirst() {
        StoredOrder later = insert(order(1, TEACHER, CHILD, DAY.plusDays(3)));
        StoredOrder sooner = insert(order(2, COLLEAGUE, SIBLING, DAY));
        StoredOrder answered = insert(order(3, COLLEAGUE, CHILD, DAY));
        run(() -> store().close(answered.id(), refused()));
        assertEquals(List.of(sooner, later), in(() -> store().open()));
        assertEquals(List.of(later), in(() -> store().openAbout(CHILD)));
        assertEquals(List.of(), in(() -> store().openAbout(TEACHER)));
    }

    @Test
    public void endsOnceWithWhatWasHandedOut() {
        StoredOrder order = insert(order(1, TEACHER, CHILD, DAY));
        Closing handedOut = new Closing(State.FULFILLED, "", "Arvid Arkivarie", MORNING.plusSeconds(60),
            Optional.of(DAY.plusDays(30)), List.of(new DocumentId(12), new DocumentId(11)));
        run(() -> store().close(order.id(), handedOut));
        assertEquals(Optional.of(order.closed(handedOut)), in(() -> store().find(order.id())));
        assertEquals(List.of(order.closed(handedOut)), in(() -> store().by(TEACHER)));
        assertThrows(Conflict.class, () -> run(() -> store().close(order.id(), refused())));
        assertThrows(Conflict.class, () -> run(() -> store().close(new OrderId(9), refused())));
    }

    @Test
    public void whatEndedLatelyComesTheLatestFirst() {
        StoredOrder early = insert(order(1, TEACHER, CHILD, DAY));
        StoredOrder late = insert(order(2, TEACHER, SIBLING, DAY));
        insert(order(3, TEACHER, SIBLING, DAY));
        run(() -> store().close(early.id(), refused(10)));
        run(() -> store().close(late.id(), refused(20)));
        assertEquals(List.of(late.id(), early.id()), ids(() -> store().closedSince(MORNING.plusSeconds(10))));
        assertEquals(List.of(late.id()), ids(() -> store().closedSince(MORNING.plusSeconds(11))));
    }

    @Test
    public void anOpenOneIsFoundByItsHold() {
        StoredOrder order = insert(order(1, TEACHER, CHILD, DAY));
        assertEquals(Optional.of(order), in(() -> store().openWith(order.hold())));
        assertEquals(Optional.empty(), in(() -> store().openWith(new HoldId(99))));
        run(() -> store().close(order.id(), refused()));
        assertEquals(Optional.empty(), in(() -> store().openWith(order.hold())));
    }

    @Test
    public void onePersonTakesAnothersPlaceOnEitherSide() {
        StoredOrder one = insert(order(1, TEACHER, CHILD, DAY));
        StoredOrder other = insert(order(2, COLLEAGUE, CHILD, DAY));
        assertEquals(List.of(one.id(), other.id()), in(() -> store().of(CHILD)));
        run(() -> store().replace(List.of(one.id()), CHILD, SIBLING));
        run(() -> store().replace(List.of(one.id()), TEACHER, COLLEAGUE));
        run(() -> store().replace(List.of(), TEACHER, COLLEAGUE));
        assertEquals(List.of(one.id()), in(() -> store().of(SIBLING)));
        assertEquals(List.of(other.id()), in(() -> store().of(CHILD)));
        assertEquals(List.of(one.id(), other.id()), in(() -> store().of(COLLEAGUE)));
        assertEquals(List.of(), in(() -> store().of(TEACHER)));
    }

    private static StoredOrder order(long id, PersonId requester, PersonId child, LocalDate due) {
        return new StoredOrder(new OrderId(id), requester, child, Optional.of(new UnitCode("99000001")),
            Optional.of(new DocumentTypeId("preschool/log")), "Övergång", due, MORNING.plusSeconds(id), new HoldId(10 + id),
            Optional.empty());
    }

    private static Closing refused() {
        return refused(60);
    }

    private static Closing refused(int seconds) {
        return new Closing(State.REFUSED, "Behövs inte", "Arvid Arkivarie", MORNING.plusSeconds(seconds), Optional.empty(), List.of());
    }

    private StoredOrder insert(StoredOrder order) {
        run(() -> store().insert(order));
        return order;
    }

    private List<OrderId> ids(Supplier<List<StoredOrder>> orders) {
        return in(orders).stream().map(StoredOrder::id).toList();
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
