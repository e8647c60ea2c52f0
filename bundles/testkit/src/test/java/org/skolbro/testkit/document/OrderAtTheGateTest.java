package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Holding;
import org.skolbro.testkit.InventedForm;

/** Who reads what by an order, and nothing more. */
public class OrderAtTheGateTest {

    private final OrderTown town = new OrderTown();
    private final PaperTown papers = town.town;
    private final PersonId maja = papers.maja;

    @Test
    public void nobodyReadsBeforeItIsAnswered() {
        OrderId order = town.place();
        assertThrows(NotFound.class, () -> town.read(town.teacher, town.plan));
        assertEquals(List.of(), town.orders.delivered(town.teacher, order));
    }

    @Test
    public void theOneWhoOrderedReadsExactlyWhatWasHandedOut() {
        OrderId order = town.fulfilled(town.plan);
        assertEquals("Skogen", town.read(town.teacher, town.plan));
        assertEquals(List.of(town.plan), town.ids(town.orders.delivered(town.teacher, order)));
        assertThrows(NotFound.class, () -> town.read(town.teacher, town.note));
        assertThrows(NotFound.class, () -> papers.listed(town.teacher, maja));
    }

    @Test
    public void eachReadingLeavesItsLine() {
        town.fulfilled(town.plan);
        town.read(town.teacher, town.plan);
        assertEquals(List.of(maja), papers.audit("document.read").getLast().children());
        assertEquals(List.of(maja), papers.audit("order.placed").getFirst().children());
        assertTrue(papers.audit("order.fulfilled").getFirst().detail().startsWith("1 until "));
    }

    @Test
    public void theReadingEndsByItself() {
        OrderId order = town.fulfilled(town.plan);
        LocalDate last = town.today().plusDays(30);
        papers.platform.clock().setTo(last);
        assertEquals("Skogen", town.read(again(town.teacher), town.plan));
        papers.platform.clock().setTo(last.plusDays(1));
        Caller teacher = again(town.teacher);
        assertThrows(NotFound.class, () -> town.read(teacher, town.plan));
        assertEquals(List.of(), town.orders.delivered(teacher, order));
    }

    @Test
    public void nobodyElseReadsWhatWasHandedOut() {
        OrderId order = town.fulfilled(town.plan);
        assertThrows(NotFound.class, () -> town.read(town.colleague, town.plan));
        assertThrows(NotFound.class, () -> town.orders.order(town.colleague, order));
        assertThrows(NotFound.class, () -> town.orders.delivered(town.archivist, order));
    }

    @Test
    public void theNamedPersonReadsWhileItIsOpenAndNotAfter() {
        assertThrows(NotFound.class, () -> town.read(town.namedPerson, town.plan));
        OrderId order = town.place();
        assertEquals("Skogen", town.read(town.namedPerson, town.plan));
        assertEquals(List.of(town.note, town.plan), town.ids(town.orders.candidates(town.namedPerson, order)));
        PaperTown.done(town.orders.fulfil(town.namedPerson, order, List.of(town.plan), town.today()));
        assertThrows(NotFound.class, () -> town.read(town.namedPerson, town.plan));
        assertEquals(List.of(), town.orders.candidates(town.namedPerson, order));
    }

    @Test
    public void theNamedPersonOfAnotherUnitIsAStranger() {
        OrderId order = town.place();
        assertEquals(List.of(), town.orders.queue(town.namedElsewhere));
        assertThrows(NotFound.class, () -> town.orders.order(town.namedElsewhere, order));
        assertThrows(NotFound.class, () -> town.orders.candidates(town.namedElsewhere, order));
        assertThrows(NotFound.class, () -> town.orders.refuse(town.namedElsewhere, order, "Nej"));
        assertThrows(NotFound.class, () -> town.read(town.namedElsewhere, town.plan));
    }

    @Test
    public void nothingThatNeedsASecondFactorWithoutIt() {
        OrderId order = town.place();
        assertEquals(List.of(town.plan), town.ids(town.orders.candidates(town.archivistByPassword, order)));
        PaperTown.done(town.orders.fulfil(town.namedPerson, order, List.of(town.note), town.today()));
        Caller byPassword = papers.platform.callers().of(town.teacher.person().orElseThrow(), AssuranceLevel.PASSWORD);
        assertThrows(NotFound.class, () -> town.read(byPassword, town.note));
        assertEquals("Orolig", town.read(town.teacher, town.note));
    }

    @Test
    public void nothingThatAUnitStillHolds() {
        PersonId here = papers.named("Nils");
        DocumentId current = papers.finalised(InventedForm.PLAN, "purpose", "Ängen", here);
        OrderId order = PaperTown.done(town.orders.place(town.teacher, town.asked(town.number(here))));
        assertEquals(List.of(), town.orders.candidates(town.archivist, order));
        assertEquals("Choose at least one document to hand out.",
            PaperTown.reason(town.orders.fulfil(town.archivist, order, List.of(), town.today())).en());
        assertEquals("One of the documents is no longer there. Choose again.",
            PaperTown.reason(town.orders.fulfil(town.archivist, order, List.of(current), town.today())).en());
    }

    @Test
    public void nothingTellsWhereTheChildIsNow() {
        UnitCode elsewhere = papers.town.unit();
        papers.platform.house().memory.inOne(() -> {
            Holding archived = papers.platform.papers().holdingStore.activeOf(List.of(town.plan)).getFirst();
            papers.platform.papers().holdingStore.insert(List.of(new Holding(new HoldingId(Ids.next()), town.plan, archived.type(),
                archived.schoolType(), archived.subject(), HolderKind.UNIT, elsewhere, Basis.HANDED_OVER, State.ACTIVE,
                archived.filedOn(), archived.milestones())));
        });
        String name = papers.platform.house().memory.inOne(() -> papers.platform.house().registerStore.units(List.of(elsewhere)))
            .getFirst().name();
        town.fulfilled(town.plan);
        assertEquals(1, papers.documents.read(town.teacher, town.plan, Optional.of(maja)).holdings().size());
        assertFalse(papers.documents.why(town.teacher, town.plan, Optional.of(maja)).stream().anyMatch(text -> text.sv().contains(name)));
    }

    @Test
    public void aProtectedChildIsAsUnknownAsANumberNobodyHas() {
        PersonId hidden = papers.town.protectedChild(papers.group);
        String unknown = PaperTown.reason(town.orders.place(town.teacher, town.asked("20200101-TF99"))).en();
        assertEquals(unknown, PaperTown.reason(town.orders.place(town.teacher, town.asked(town.number(hidden)))).en());
        assertEquals(List.of(List.of(), List.of()), papers.audit("order.nobody").stream().map(line -> line.children()).toList());
    }

    @Test
    public void aChildWhoBecomesProtectedIsReadByNobody() {
        OrderId open = town.place();
        town.fulfilled(town.plan);
        protect(maja);
        assertThrows(NotFound.class, () -> town.read(town.teacher, town.plan));
        assertThrows(NotFound.class, () -> town.read(town.namedPerson, town.plan));
        assertEquals(List.of(), town.orders.candidates(town.archivist, open));
        assertEquals("", town.orders.order(town.archivist, open).childName());
        assertEquals("", town.orders.order(town.archivist, open).childNumber());
        PaperTown.done(town.orders.refuse(town.archivist, open, "Kan inte lämnas ut"));
    }

    @Test
    public void whoNoLongerWorksHereReadsNothing() {
        town.fulfilled(town.plan);
        papers.town.leaves(town.teacher.person().orElseThrow(), town.today().minusDays(1));
        assertThrows(NotFound.class, () -> town.read(town.teacher, town.plan));
    }

    @Test
    public void onlyStaffOrder() {
        Caller guardian = papers.guardianOf(maja);
        for (Caller caller : List.of(guardian, town.archivist, papers.platform.callers().administrator(), town.namedPerson)) {
            assertThrows(NotPermitted.class, () -> town.orders.place(caller, town.asked()));
            assertThrows(NotPermitted.class, () -> town.orders.choices(caller));
        }
    }

    @Test
    public void nobodyAnswersHerOwn() {
        PersonId both = papers.town.teacherOf(papers.group);
        papers.platform.house().registerRows.put(new Duty(both, papers.unit, "Arkivansvarig",
            DateSpan.from(town.today().minusYears(1))));
        Caller caller = papers.platform.callers().of(both);
        OrderId order = PaperTown.done(town.orders.place(caller, town.asked()));
        assertThrows(NotFound.class, () -> town.orders.fulfil(caller, order, List.of(town.plan), town.today()));
        assertThrows(NotFound.class, () -> town.orders.candidates(caller, order));
    }

    private Caller again(Caller caller) {
        return papers.platform.callers().of(caller.person().orElseThrow());
    }

    private void protect(PersonId child) {
        papers.platform.house().memory.inOne(() -> {
            var known = papers.platform.house().registerStore.person(child).orElseThrow();
            papers.platform.house().registerRows.put(new Person(child, known.name(), Optional.empty(),
                SecurityMarking.SECRECY_MARKING, "", ""));
        });
    }
}
