package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.DeliveredHolding;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.UnitOfWork;

/** What stores owe of the packages of deliveries: when whom and what they had packed is forgotten. */
public abstract class DeliveryRecordsContract {

    private static final LocalDate DAY = RecordStoreContract.CUTOFF;
    private static final SchoolType FS = new SchoolType("FS");
    private static final UnitCode UNIT = new UnitCode("skog");
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/log");
    private static final PersonId MAJA = new PersonId(7);

    protected abstract UnitOfWork unitOfWork();

    protected abstract DisposalStore runs();

    protected abstract RecordStore store();

    protected abstract DeliveryStore deliveries();

    protected abstract HoldingStore holdings();

    protected abstract HoldStore holds();

    @Test
    public void areDueOnceReceivedAndGoWithoutTheDelivery() {
        delivery(1, Optional.of(DAY), State.DESTROYED);
        delivery(2, Optional.of(DAY.plusDays(1)), State.DESTROYED);
        delivery(3, Optional.empty(), State.DESTROYED);
        assertEquals(Set.of(1L), due());
        assertEquals(Map.of(new HoldingId(1), 2L), in(() -> store().erase(RecordKind.DELIVERY_PACKAGE, List.of(new HoldingId(1)), DAY)));
        assertEquals(0, in(() -> deliveries().packages(new DeliveryId(1), Page.Request.first(9))).total());
        assertEquals(Delivery.State.RECEIVED, in(() -> deliveries().find(new DeliveryId(1))).orElseThrow().state());
        assertEquals(Set.of(), due());
    }

    /** Otherwise what was received could never be destroyed, and would be delivered once more. */
    @Test
    public void stayWhileAnythingOfThemIsKeptHere() {
        delivery(1, Optional.of(DAY), State.ACTIVE);
        assertEquals(Set.of(), due());
        in(() -> holdings().end(new HoldingId(101), State.DESTROYED));
        assertEquals(Set.of(1L), due());
    }

    @Test
    public void ofACancelledDeliveryGoAfterTheDayOfThat() {
        delivery(1, Optional.empty(), State.ACTIVE);
        in(() -> {
            deliveries().update(deliveries().find(new DeliveryId(1)).orElseThrow().cancelled(RecordStoreContract.noon(DAY)));
            return null;
        });
        assertEquals(Set.of(1L), due());
    }

    @Test
    public void stayWhileAHoldIsOnAChildInThem() {
        delivery(1, Optional.of(DAY), State.DESTROYED);
        HoldRow hold = new HoldRow(new HoldId(5), new HoldRow.OnChild(MAJA), "Tvist", LegalBasis.of("OSL"), "Arkivarien", RecordStoreContract.noon(DAY),
            Optional.empty());
        in(() -> {
            holds().insert(hold);
            return null;
        });
        assertEquals(Set.of(), due());
    }

    private void delivery(long id, Optional<LocalDate> received, State holding) {
        in(() -> {
            HoldingId held = new HoldingId(100 + id);
            DocumentId document = new DocumentId(200 + id);
            Instant noon = RecordStoreContract.noon(DAY);
            holdings().insert(List.of(new Holding(held, document, LOG, FS, Optional.of(MAJA), HolderKind.ARCHIVE, UNIT, Basis.MADE_HERE, State.ACTIVE, DAY,
                Map.of())));
            StoredDelivery planned = new StoredDelivery(new DeliveryId(id), 1, Delivery.State.PLANNED, new PlanId(1), DAY, "lines", "Stadsarkivet", noon, "Ada",
                Optional.empty(), Optional.empty(), 0);
            deliveries().insert(planned);
            deliveries().insertPackages(planned.id(), List.of(new Packet(1, MAJA, "p" + id, DeliveryPackage.State.BUILT, 1, 9, "ab", "")));
            deliveries().insertHoldings(planned.id(), List.of(new DeliveredHolding(new RunItem(held, document, LOG, FS, UNIT, Basis.MADE_HERE,
                Optional.of(MAJA), DAY, new RetentionRuleId("house/row"), Milestone.DOCUMENT_DATE, DAY, DisposalItem.State.WAITING, Optional.empty()), "hash")));
            received.ifPresent(day -> {
                deliveries().update(planned.received(new Delivery.Receipt("1", day, "Ada", RecordStoreContract.noon(day))));
                deliveries().release(planned.id());
            });
            if (holding != State.ACTIVE) {
                holdings().end(held, holding);
            }
            return null;
        });
    }

    private Set<Long> due() {
        return in(() -> runs().matching(List.of(RecordStoreContract.cell(RecordKind.DELIVERY_PACKAGE, Milestone.CASE_CLOSED, DAY)), Optional.empty(),
            Page.Request.first(99))).items().stream().map(item -> item.holding().value()).collect(Collectors.toSet());
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }
}
