package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.Order.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.order.Orders.Asked;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.internal.order.MergedOrders;
import org.skolbro.core.internal.retention.MergedHolds;
import org.skolbro.testkit.InventedForm;

/** An order from one who may not browse, until it is answered. */
public class OrderingTest {

    private final OrderTown town = new OrderTown();
    private final PaperTown papers = town.town;

    @Test
    public void theOneWhoOrdersSeesIt() {
        OrderId order = town.place();
        Order row = town.orders.mine(town.teacher).getFirst();
        assertEquals(order, row.id());
        assertEquals(State.OPEN, row.state());
        assertEquals("Utredning om stöd", row.purpose());
        assertTrue(row.mine());
        assertFalse(row.answerable());
        assertFalse(row.late());
    }

    @Test
    public void aNumberTellsNobodyAName() {
        town.place();
        Order mine = town.orders.mine(town.teacher).getFirst();
        assertEquals("", mine.childName());
        assertTrue(mine.childNumber().endsWith("-••••"));
        assertEquals("Maja", town.orders.queue(town.namedPerson).getFirst().childName().split(" ")[0]);
    }

    @Test
    public void theLateComeFirst() {
        OrderId later = PaperTown.done(town.orders.place(town.teacher, new Asked(new Orders.ByNumber(town.number(papers.maja)),
            Optional.empty(), Optional.empty(), "Betyg", town.today().plusDays(10))));
        OrderId sooner = town.place();
        papers.platform.clock().setTo(town.today().plusDays(6));
        List<Order> queue = town.orders.queue(papers.platform.callers().archivist());
        assertEquals(List.of(sooner, later), queue.stream().map(Order::id).toList());
        assertEquals(List.of(true, false), queue.stream().map(Order::late).toList());
    }

    @Test
    public void theNamedPersonIsNotAskedWhatTheArchivistIs() {
        PaperTown.done(town.orders.place(town.teacher, new Asked(new Orders.ByNumber(town.number(papers.maja)), Optional.empty(),
            Optional.empty(), "Betyg", town.today())));
        assertEquals(List.of(), town.orders.queue(town.namedPerson));
        assertEquals(1, town.orders.queue(town.archivist).size());
    }

    @Test
    public void onlyTheKindThatWasAskedForIsHandedOut() {
        OrderId order = PaperTown.done(town.orders.place(town.teacher, new Asked(new Orders.ByNumber(town.number(papers.maja)),
            Optional.of(papers.unit), Optional.of(InventedForm.NOTE.id()), "Utredning", town.today())));
        assertEquals(List.of(town.note), town.ids(town.orders.candidates(town.namedPerson, order)));
        assertEquals("Säker anteckning", town.orders.order(town.namedPerson, order).type().orElseThrow().sv());
    }

    @Test
    public void whatWasHandedOutNamesTheChildButNoOther() {
        PersonId lisa = papers.named("Lisa");
        DocumentId log = papers.finalised(InventedForm.LOG, "story", "Lisa och Nils byggde", lisa, papers.named("Nils"));
        town.archive(lisa);
        OrderId order = PaperTown.done(town.orders.place(town.teacher, town.asked(town.number(lisa))));
        PaperTown.done(town.orders.fulfil(town.namedPerson, order, List.of(log), town.today()));
        assertEquals(1, town.orders.delivered(town.teacher, order).getFirst().aboutNames().size());
        assertEquals("Lisa och annat barn byggde",
            papers.documents.read(town.teacher, log, Optional.of(lisa)).fields().get("story"));
        assertEquals(List.of("Lisa"), papers.documents.read(town.teacher, log, Optional.empty()).row().aboutNames().stream()
            .map(name -> name.split(" ")[0]).toList());
    }

    @Test
    public void tellsBothWhatWasHandedOutAlsoWhenNobodyReadsItAnyMore() {
        OrderId order = town.fulfilled(town.plan);
        papers.platform.house().memory.inOne(() -> papers.platform.papers().documentStore.erase(List.of(town.plan),
            papers.platform.clock().instant()));
        Orders.HandedOut gone = new Orders.HandedOut(InventedForm.PLAN.name(), town.today(), true);
        assertEquals(List.of(gone), town.orders.handedOut(town.teacher, order));
        assertEquals(List.of(gone), town.orders.handedOut(town.archivist, order));
        assertThrows(NotFound.class, () -> town.orders.handedOut(town.colleague, order));
    }

    @Test
    public void isRefusedWithAReasonAndEndsOnce() {
        OrderId order = town.place();
        assertEquals("Write why, in at most 2,000 characters.", PaperTown.reason(town.orders.refuse(town.namedPerson, order, " ")).en());
        PaperTown.done(town.orders.refuse(town.namedPerson, order, "Ryms inte i uppdraget"));
        Order answered = town.orders.order(town.teacher, order);
        assertEquals(State.REFUSED, answered.state());
        assertEquals("Ryms inte i uppdraget", answered.answer().orElseThrow().reason());
        assertEquals("The order has ended already.", PaperTown.reason(town.orders.withdraw(town.teacher, order)).en());
        assertEquals("The order has ended already.",
            PaperTown.reason(town.orders.fulfil(town.namedPerson, order, List.of(town.plan), town.today())).en());
    }

    @Test
    public void isTakenBackByWhoPlacedIt() {
        OrderId order = town.place();
        PaperTown.done(town.orders.withdraw(town.teacher, order));
        assertEquals(State.WITHDRAWN, town.orders.mine(town.teacher).getFirst().state());
    }

    @Test
    public void needsAPurposeAndAPossibleDay() {
        Asked asked = town.asked();
        assertEquals("Write what the documents are needed for, in at most 2,000 characters.", PaperTown.reason(
            town.orders.place(town.teacher, new Asked(asked.whom(), asked.archive(), asked.type(), " ", asked.due()))).en());
        assertEquals("Choose a day from today and at most a year ahead.", PaperTown.reason(town.orders.place(town.teacher,
            new Asked(asked.whom(), asked.archive(), asked.type(), "Betyg", town.today().minusDays(1)))).en());
        assertEquals("There is no child to order about. Check the number, twelve digits.",
            PaperTown.reason(town.orders.place(town.teacher, town.asked("inget nummer"))).en());
    }

    @Test
    public void readingLastsAtMostNinetyDays() {
        OrderId order = town.place();
        assertEquals("Choose a last day of reading from today and at most 90 days ahead.", PaperTown.reason(
            town.orders.fulfil(town.namedPerson, order, List.of(town.plan), town.today().plusDays(91))).en());
    }

    @Test
    public void offersWhatStaffReadAndAllUnits() {
        Orders.Choices choices = town.orders.choices(town.teacher);
        assertEquals(List.of("Logg", "Plan", "Säker anteckning"), choices.types().stream().map(kind -> kind.name().sv()).toList());
        assertEquals(2, choices.units().size());
    }

    @Test
    public void holdsDisposalWhileItIsOpenAndNoLonger() {
        OrderId order = town.place();
        HoldRow hold = town.town.platform.holds().inForce(town.archivist).getFirst().hold();
        assertEquals(new HoldRow.OnChild(papers.maja), hold.scope());
        assertEquals("The hold belongs to an open case and is lifted when that has been closed.",
            PaperTown.reason(papers.platform.holds().lift(town.archivist, hold.id(), "Klart")).en());
        assertTrue(why().contains("An order of the child’s documents is open, so none of them is destroyed."));
        PaperTown.done(town.orders.refuse(town.namedPerson, order, "Nej"));
        assertEquals(List.of(), papers.platform.holds().inForce(town.archivist));
        assertFalse(why().contains("An order"));
    }

    private String why() {
        return String.join(" ", papers.documents.why(town.archivist, town.plan, Optional.of(papers.maja)).stream()
            .map(text -> text.en()).toList());
    }

    @Test
    public void followsAChildWhoseTwoRowsAreOne() {
        OrderId order = town.place();
        PersonId kept = papers.named("Maja");
        MergedOrders merged = new MergedOrders(papers.platform.papers().orderStore);
        MergedHolds holds = new MergedHolds(papers.platform.holdStore());
        papers.platform.house().memory.inOne(() -> {
            merged.move(papers.maja, kept, merged.rows(papers.maja));
            holds.move(papers.maja, kept, holds.rows(papers.maja));
        });
        assertEquals(new HoldRow.OnChild(kept), papers.platform.holds().inForce(town.archivist).getFirst().hold().scope());
        PaperTown.done(town.orders.refuse(town.namedPerson, order, "Nej"));
        assertEquals(List.of(), papers.platform.holds().inForce(town.archivist));
    }
}
