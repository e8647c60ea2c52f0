package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.Delivery.Receipt;
import org.skolbro.api.delivery.Delivery.State;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.DeliveredHolding;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.UnitOfWork;

/** What every store of deliveries owes. */
public abstract class DeliveryStoreContract {

    private static final DeliveryId ID = new DeliveryId(7);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PersonId MAJA = new PersonId(11);
    private static final PersonId OLLE = new PersonId(12);

    protected abstract UnitOfWork unitOfWork();

    protected abstract DeliveryStore store();

    @Test
    public void aDeliveryComesBackAsItWas() {
        StoredDelivery delivery = delivery(ID);
        run(() -> store().insert(delivery));
        assertEquals(Optional.of(delivery), in(() -> store().find(ID)));
        StoredDelivery received = delivery.started().deliveredAt(MORNING).received(new Receipt("SA 2026/1", DAY, "Ada", MORNING));
        run(() -> store().update(delivery.started()));
        run(() -> store().update(delivery.started().deliveredAt(MORNING)));
        run(() -> store().update(received));
        assertEquals(Optional.of(received), in(() -> store().find(ID)));
        assertEquals(Optional.empty(), in(() -> store().find(new DeliveryId(8))));
    }

    @Test
    public void theLaterOfTwoLosesTheRace() {
        StoredDelivery delivery = delivery(ID);
        run(() -> store().insert(delivery));
        run(() -> store().update(delivery.to(State.CANCELLED)));
        assertThrows(Conflict.class, () -> run(() -> store().update(delivery.started())));
    }

    @Test
    public void theNewestComesFirst() {
        run(() -> store().insert(delivery(ID)));
        run(() -> store().insert(delivery(new DeliveryId(9))));
        assertEquals(List.of(new DeliveryId(9), ID), in(() -> store().all()).stream().map(StoredDelivery::id).toList());
    }

    @Test
    public void packagesAreInOrderAndWaitUntilTheyAreSettled() {
        planned();
        assertEquals(List.of(1, 2), in(() -> store().packages(ID, Page.Request.first(10))).items().stream().map(Packet::number).toList());
        assertEquals(2, in(() -> store().packages(ID, new Page.Request(1, 1))).total());
        Packet first = in(() -> store().waiting(ID)).orElseThrow();
        assertEquals(1, first.number());
        assertTrue(in(() -> store().settle(ID, first.built(2, 500, "ab".repeat(32)))));
        assertFalse(in(() -> store().settle(ID, first.built(3, 600, "cd".repeat(32)))));
        assertEquals(first.built(2, 500, "ab".repeat(32)), in(() -> store().packet(ID, 1)).orElseThrow());
        assertEquals(2, in(() -> store().waiting(ID)).orElseThrow().number());
    }

    @Test
    public void whatFailedMayWaitAgain() {
        planned();
        run(() -> store().settle(ID, in(() -> store().packet(ID, 1)).orElseThrow().failed("x1")));
        assertEquals(new Delivery.Totals(2, 0, 1, 0, 0), in(() -> store().totals(ID)));
        run(() -> store().retry(ID));
        assertEquals(DeliveryPackage.State.WAITING, in(() -> store().packet(ID, 1)).orElseThrow().state());
    }

    @Test
    public void totalsCountWhatIsBuilt() {
        planned();
        run(() -> store().settle(ID, in(() -> store().packet(ID, 1)).orElseThrow().built(2, 500, "ab".repeat(32))));
        assertEquals(new Delivery.Totals(2, 1, 0, 2, 500), in(() -> store().totals(ID)));
    }

    @Test
    public void holdingsAreThoseOfTheChildByDocumentDate() {
        planned();
        assertEquals(List.of(holding(2, MAJA, DAY.minusDays(1)), holding(1, MAJA, DAY)), in(() -> store().holdings(ID, MAJA)));
        assertEquals(List.of(holding(3, OLLE, DAY)), in(() -> store().holdings(ID, OLLE)));
    }

    @Test
    public void aHoldingIsTakenUntilItsDeliveryIsCancelled() {
        planned();
        List<HoldingId> asked = List.of(new HoldingId(1), new HoldingId(99));
        assertEquals(List.of(new HoldingId(1)), in(() -> store().taken(asked)));
        run(() -> store().update(delivery(ID).to(State.CANCELLED)));
        assertEquals(List.of(), in(() -> store().taken(asked)));
    }

    @Test
    public void whatAReceivedDeliveryLeftBehindIsNotTakenByIt() {
        planned();
        run(() -> {
            store().settle(ID, store().packet(ID, 1).orElseThrow().built(2, 500, "ab".repeat(32)));
            store().settle(ID, store().packet(ID, 2).orElseThrow().failed("fault"));
            store().release(ID);
            store().update(delivery(ID).to(State.RECEIVED));
        });
        assertEquals(List.of(new HoldingId(1)), in(() -> store().taken(List.of(new HoldingId(1), new HoldingId(3)))));
    }

    @Test
    public void onlyHoldingsOfBuiltPackagesAreReleased() {
        planned();
        run(() -> store().settle(ID, in(() -> store().packet(ID, 1)).orElseThrow().built(2, 500, "ab".repeat(32))));
        assertEquals(Long.valueOf(2), in(() -> store().release(ID)));
        assertEquals(Long.valueOf(0), in(() -> store().release(ID)));
    }

    @Test
    public void whatWasLeftOutIsNamedNeverReleasedAndTriedAnew() {
        planned();
        run(() -> {
            store().settle(ID, store().packet(ID, 1).orElseThrow().built(1, 500, "ab".repeat(32)));
            store().leaveOut(ID, Map.of(new DocumentId(2), "x7"), MAJA);
        });
        assertEquals(List.of(new DeliveryStore.Missing(1, new DocumentId(2), "x7")), in(() -> store().leftOut(ID)));
        assertEquals(List.of(holding(1, MAJA, DAY)), in(() -> store().holdings(ID, MAJA)));
        run(() -> store().retry(ID));
        assertEquals(1, in(() -> store().waiting(ID)).orElseThrow().number());
        assertEquals(2, in(() -> store().holdings(ID, MAJA)).size());
        run(() -> {
            store().settle(ID, store().packet(ID, 1).orElseThrow().built(1, 500, "ab".repeat(32)));
            store().leaveOut(ID, Map.of(new DocumentId(2), "x8"), MAJA);
        });
        assertEquals(Long.valueOf(1), in(() -> store().release(ID)));
        run(() -> store().update(delivery(ID).to(State.RECEIVED)));
        assertEquals(List.of(new HoldingId(1)), in(() -> store().taken(List.of(new HoldingId(1), new HoldingId(2)))));
    }

    private void planned() {
        run(() -> {
            store().insertHoldings(ID, List.of(holding(1, MAJA, DAY), holding(2, MAJA, DAY.minusDays(1)), holding(3, OLLE, DAY)));
            store().insert(delivery(ID));
            store().insertPackages(ID, List.of(packet(2, OLLE, 1), packet(1, MAJA, 2)));
        });
    }

    private static StoredDelivery delivery(DeliveryId id) {
        return new StoredDelivery(id, 1, State.PLANNED, new PlanId(3), DAY, "E-ARK SIP 2.1.0", "Stadsarkivet", MORNING, "Ada", Optional.empty(),
            Optional.empty(), 0);
    }

    private static Packet packet(int number, PersonId child, long documents) {
        return new Packet(number, child, "name-" + number, DeliveryPackage.State.WAITING, documents, 0, "", "");
    }

    private static DeliveredHolding holding(long number, PersonId child, LocalDate date) {
        return new DeliveredHolding(new RunItem(new HoldingId(number), new DocumentId(number), new DocumentTypeId("preschool/log"),
            new SchoolType("FS"), new UnitCode("skog"), Basis.MADE_HERE, Optional.of(child), date, new RetentionRuleId("preschool/log-left"),
            Milestone.FORM_LEFT, DAY, DisposalItem.State.WAITING, Optional.empty()), "cd".repeat(32));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
