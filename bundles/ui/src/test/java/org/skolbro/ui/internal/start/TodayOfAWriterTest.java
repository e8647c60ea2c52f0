package org.skolbro.ui.internal.start;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Register;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.text.Text;

/** What waits for whoever writes, orders and answers: staff, guardians, and those whom a board has named. */
public class TodayOfAWriterTest {

    @Test
    public void putsADecisionWithWhoeverItWaitsFor() {
        Draft waiting = decision(1, Optional.of(Instant.EPOCH), Optional.empty());
        Draft back = decision(2, Optional.empty(), Optional.of(new Draft.HandedBack("Rut Ek", Instant.EPOCH, "Skriv mer")));
        assertEquals(List.of("skriv/" + waiting.id()), Asked.paths(drafts(Role.HEADTEACHER, waiting).decide()));
        Today.Columns writer = drafts(Role.TEACHER, waiting, back);
        assertEquals(List.of("skriv/" + waiting.id()), Asked.paths(writer.happened()));
        assertEquals(List.of("skriv/" + back.id()), Asked.paths(writer.write()));
        assertEquals("Tillbaka från Rut Ek: Skriv mer", writer.write().getFirst().detail().sv());
    }

    @Test
    public void putsDraftsFirstOfChildrenWhoLeave() {
        Object rollOvers = new Object() {
            List<RollOvers.LeaverDraft> drafts(Caller caller) {
                return List.of(new RollOvers.LeaverDraft(new DocumentId(2), "", "Bo Ek", LocalDate.EPOCH));
            }
        };
        Object documents = new Object() {
            List<Draft> drafts(Caller caller) {
                return List.of(decision(1, Optional.empty(), Optional.empty()), decision(2, Optional.empty(), Optional.empty()));
            }
        };
        List<Today.Item> write = Asked.by(Role.TEACHER).with(Documents.class, documents).with(RollOvers.class, rollOvers).today().write();
        assertEquals(List.of("skriv/2", "skriv/1"), Asked.paths(write));
        assertEquals("Ord. Barnet slutar 1970-01-01: upprätta eller ta bort.", write.getFirst().detail().sv());
    }

    @Test
    public void saysOfAChildWithoutAUnitThatThereIsNone() {
        Object register = new Object() {
            List<ChildRow> myChildren(Caller caller) {
                return List.of(new ChildRow(new PersonId(1), new PersonName("Maja", "Lind"), "", Optional.empty(), List.of(), "", "", false));
            }
        };
        List<Today.Item> write = Asked.by(Role.GUARDIAN).withoutDrafts().with(Register.class, register).today().write();
        assertEquals(List.of("barn/1"), Asked.paths(write));
    }

    @Test
    public void tellsWhoAnswersOfOrdersAndWhoOrderedOfAnswers() {
        Object orders = new Object() {
            List<Order> queue(Caller caller) {
                return List.of(order(1, Order.State.OPEN, true), order(2, Order.State.REFUSED, false));
            }

            List<Order> mine(Caller caller) {
                return List.of(order(3, Order.State.OPEN, false), order(4, Order.State.FULFILLED, false));
            }
        };
        Today.Item waiting = Asked.by(Role.NAMED_PERSON).with(Orders.class, orders).today().decide().getFirst();
        assertEquals("bestallning/1", waiting.path());
        assertEquals("Bo Ek", waiting.title().sv());
        assertEquals("Rut Ek har beställt handlingar ur arkivet, till senast 1970-01-01", waiting.detail().sv());
        assertEquals(List.of("bestallning/4"), Asked.paths(Asked.by(Role.TEACHER).withoutDrafts().with(Orders.class, orders).today().happened()));
    }

    private static Today.Columns drafts(Role role, Draft... drafts) {
        return Asked.by(role).with(Documents.class, new Object() {
            List<Draft> drafts(Caller caller) {
                return List.of(drafts);
            }
        }).today();
    }

    private static Draft decision(long id, Optional<Instant> handedIn, Optional<Draft.HandedBack> back) {
        Text word = new Text("Ord", "Word");
        DocumentType type = DocumentType.named("preschool/decision", word).because(LegalBasis.of("1 §"))
            .fields(Field.text("text", word, word)).writtenBy(Role.TEACHER, Role.HEADTEACHER).decidedBy(Role.HEADTEACHER).build();
        return new Draft(new DocumentId(id), type, About.child(new PersonId(2)), List.of("Bo Ek"), "", LocalDate.EPOCH, Map.of(),
            List.of(), 1, Instant.EPOCH, List.of(), Optional.empty(), Map.of(), handedIn, back);
    }

    private static Order order(long id, Order.State state, boolean answerable) {
        Optional<Order.Answer> answer = state == Order.State.OPEN ? Optional.empty()
            : Optional.of(new Order.Answer("Eva Ek", Instant.EPOCH, "", 1, Optional.empty()));
        return new Order(new OrderId(id), "Rut Ek", "Bo Ek", "", Optional.empty(), Optional.empty(), "Betyg", LocalDate.EPOCH,
            Instant.EPOCH, state, answer, false, !answerable, answerable);
    }
}
