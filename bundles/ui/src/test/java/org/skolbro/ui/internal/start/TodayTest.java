package org.skolbro.ui.internal.start;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.DisclosureRow;
import org.skolbro.api.disclosure.Disclosures;
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
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.Transitions;
import org.skolbro.ui.fake.Fake;
import org.skolbro.ui.fake.Somebody;
import org.skolbro.ui.internal.transfer.TransferServices;

public class TodayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-17T08:00:00Z"), ZoneOffset.UTC);

    private static final Object NO_DRAFTS = new Object() {
        List<Draft> drafts(Caller caller) {
            return List.of();
        }
    };

    @Test
    public void asksNothingThatTheRoleMayNotKnow() {
        assertEquals(new Today.Columns(List.of(), List.of(), List.of()), office(Role.AUDITOR, false, Optional.empty()));
    }

    @Test
    public void tellsTheFirstAdministratorWhereToBegin() {
        assertEquals(List.of("mitt-konto", "register"), decisions(office(Role.ADMINISTRATOR, false, Optional.empty())));
        assertEquals(List.of(), decisions(office(Role.ADMINISTRATOR, true, Optional.of(imported(0)))));
    }

    @Test
    public void tellsTheAdministratorOfRowsToCorrect() {
        assertEquals("12 rader avvisades i senaste inläsningen",
            office(Role.ADMINISTRATOR, true, Optional.of(imported(12))).decide().getFirst().detail().sv());
    }

    @Test
    public void tellsTheArchivistThatNothingIsDestroyedWithoutAPlan() {
        assertEquals(List.of("mitt-konto", "plan"), decisions(office(Role.ARCHIVIST, false, Optional.empty())));
    }

    @Test
    public void tellsAHeadteacherWhatWaitsForHerAndWhatHappened() {
        Today.Columns today = today(row(1, State.PLANNED, Side.HANDING_OVER), row(2, State.HANDED_OVER, Side.RECEIVING),
            row(3, State.HANDED_OVER, Side.HANDING_OVER), row(4, State.PLANNED, Side.RECEIVING),
            row(5, State.RECEIVED, Side.HANDING_OVER), row(6, State.STOPPED, Side.HANDING_OVER));
        assertEquals(List.of("overgang/1", "overgang/2"), today.decide().stream().map(Today.Item::path).toList());
        assertEquals(List.of("overgang/5"), today.happened().stream().map(Today.Item::path).toList());
    }

    @Test
    public void saysWhatATransitionWaitsFor() {
        TransitionRow waiting = new TransitionRow(new TransitionId(1), new PersonId(1), "Bo Ek", "A", new SchoolType("FS"), "B",
            new SchoolType("GR"), LocalDate.EPOCH, LocalDate.EPOCH, State.PLANNED,
            Optional.of(new Text("Väntar på grundskolan", "Waits for the school")), Optional.empty(), Side.HANDING_OVER);
        assertEquals("Väntar på grundskolan", today(waiting).decide().getFirst().detail().sv());
    }

    @Test
    public void remindsOfWhatIsLateAndNotOfWhatIsDecidedAndWaits() {
        TransitionRow decided = new TransitionRow(new TransitionId(2), new PersonId(2), "Bo Ek", "A", new SchoolType("FS"), "B",
            new SchoolType("FS"), LocalDate.EPOCH, LocalDate.EPOCH, State.DECIDED, Optional.of(new Text("Går kvar", "Still there")),
            Optional.empty(), Side.HANDING_OVER);
        List<Today.Item> items = today(row(1, State.GATHERED, Side.HANDING_OVER), decided).decide();
        assertEquals(List.of("Skulle ha lämnats över till B senast 1970-01-01"), items.stream().map(item -> item.detail().sv()).toList());
    }

    @Test
    public void saysManyTransitionsInOneRow() {
        TransitionRow[] class3a = LongStream.rangeClosed(1, 24).mapToObj(id -> row(id, State.GATHERED, Side.HANDING_OVER)).toArray(TransitionRow[]::new);
        Today.Item many = today(class3a).decide().getFirst();
        assertEquals("24 barn att lämna över", many.title().sv());
        assertEquals("24 är sena", many.detail().sv());
        assertEquals("overgangar", many.path());
    }

    private static List<String> decisions(Today.Columns today) {
        return today.decide().stream().map(Today.Item::path).toList();
    }

    private static Today.Columns office(Role role, boolean secondFactor, Optional<ImportReport> latest) {
        Object signIn = new Object() {
            boolean hasSecondFactor(Caller caller) {
                return secondFactor;
            }
        };
        Object imports = new Object() {
            List<ImportReport> latest(Caller caller) {
                return latest.stream().toList();
            }
        };
        Object plans = new Object() {
            Optional<Plan> inForce(Caller caller) {
                return Optional.empty();
            }
        };
        return new Today(new Sources(CLOCK, Fake.of(SignIn.class, signIn), Fake.unasked(Register.class),
            Fake.unasked(Documents.class), Optional.empty(), Optional.of(Fake.unasked(Transitions.class)), Optional.empty(),
            Optional.of(Fake.of(RecordsPlans.class, plans)), Optional.of(Fake.of(RegisterImports.class, imports)),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Somebody.with(role)).collect();
    }

    private static ImportReport imported(long rejected) {
        return new ImportReport(new ImportId(1), Instant.EPOCH, Instant.EPOCH, "Alva Ek", false, ImportReport.State.DONE,
            Map.of("persons.csv", new ImportReport.Counts(1, 0, 0, 0, rejected)), List.of(), Optional.empty());
    }

    @Test
    public void putsADecisionWithWhoeverItWaitsFor() {
        Draft waiting = decision(1, Optional.of(Instant.EPOCH), Optional.empty());
        Draft back = decision(2, Optional.empty(), Optional.of(new Draft.HandedBack("Rut Ek", Instant.EPOCH, "Skriv mer")));
        assertEquals(List.of("skriv/" + waiting.id()), paths(drafts(Role.HEADTEACHER, waiting).decide()));
        Today.Columns writer = drafts(Role.TEACHER, waiting, back);
        assertEquals(List.of("skriv/" + waiting.id()), paths(writer.happened()));
        assertEquals(List.of("skriv/" + back.id()), paths(writer.write()));
        assertEquals("Tillbaka från Rut Ek: Skriv mer", writer.write().getFirst().detail().sv());
    }

    private static List<String> paths(List<Today.Item> items) {
        return items.stream().map(Today.Item::path).toList();
    }

    private static Today.Columns drafts(Role role, Draft... drafts) {
        Object documents = new Object() {
            List<Draft> drafts(Caller caller) {
                return List.of(drafts);
            }
        };
        return new Today(new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.unasked(Register.class),
            Fake.of(Documents.class, documents), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Somebody.with(role)).collect();
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
        List<Today.Item> write = new Today(new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.unasked(Register.class), Fake.of(Documents.class, documents),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Fake.of(RollOvers.class, rollOvers)), Optional.empty(), Optional.empty(), Optional.empty()), Somebody.with(Role.TEACHER)).collect().write();
        assertEquals(List.of("skriv/2", "skriv/1"), paths(write));
        assertEquals("Ord. Barnet slutar 1970-01-01: upprätta eller ta bort.", write.getFirst().detail().sv());
    }

    @Test
    public void tellsTheArchivistOfRequestsThatWaitForHer() {
        Object disclosures = new Object() {
            List<DisclosureRow> all(Caller caller) {
                return List.of(request(1, Disclosure.State.RECEIVED, true), request(2, Disclosure.State.HANDED_OUT, false));
            }
        };
        Sources sources = new Sources(CLOCK, Fake.of(SignIn.class, new Object() {
            boolean hasSecondFactor(Caller caller) {
                return true;
            }
        }), Fake.unasked(Register.class), Fake.unasked(Documents.class), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.of(Fake.of(Disclosures.class, disclosures)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Today.Item> waiting = new Today(sources, Somebody.with(Role.ARCHIVIST)).collect().decide();
        assertEquals(List.of("utlamnande/1"), paths(waiting));
        assertEquals("En begäran om utlämnande skulle ha besvarats senast 1970-01-01", waiting.getFirst().detail().sv());
    }

    private static DisclosureRow request(long id, Disclosure.State state, boolean late) {
        return new DisclosureRow(new DisclosureId(id), "1970:" + id, LocalDate.EPOCH, Disclosure.Way.EMAIL, "Allt", "Rut Ek", LocalDate.EPOCH,
            state, 0, Optional.empty(), late);
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
        Sources sources = new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.unasked(Register.class), Fake.of(Documents.class, NO_DRAFTS),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Fake.of(Orders.class, orders)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Today.Item waiting = new Today(sources, Somebody.with(Role.NAMED_PERSON)).collect().decide().getFirst();
        assertEquals("bestallning/1", waiting.path());
        assertEquals("Bo Ek", waiting.title().sv());
        assertEquals("Rut Ek har beställt handlingar ur arkivet, till senast 1970-01-01", waiting.detail().sv());
        assertEquals(List.of("bestallning/4"), paths(new Today(sources, Somebody.with(Role.TEACHER)).collect().happened()));
    }

    private static Order order(long id, Order.State state, boolean answerable) {
        Optional<Order.Answer> answer = state == Order.State.OPEN ? Optional.empty()
            : Optional.of(new Order.Answer("Eva Ek", Instant.EPOCH, "", 1, Optional.empty()));
        return new Order(new OrderId(id), "Rut Ek", "Bo Ek", "", Optional.empty(), Optional.empty(), "Betyg", LocalDate.EPOCH,
            Instant.EPOCH, state, answer, false, !answerable, answerable);
    }

    private static Draft decision(long id, Optional<Instant> handedIn, Optional<Draft.HandedBack> back) {
        Text word = new Text("Ord", "Word");
        DocumentType type = DocumentType.named("preschool/decision", word).because(LegalBasis.of("1 §"))
            .fields(Field.text("text", word, word)).writtenBy(Role.TEACHER, Role.HEADTEACHER).decidedBy(Role.HEADTEACHER).build();
        return new Draft(new DocumentId(id), type, About.child(new PersonId(2)), List.of("Bo Ek"), "", LocalDate.EPOCH, Map.of(),
            List.of(), 1, Instant.EPOCH, List.of(), Optional.empty(), Map.of(), handedIn, back);
    }

    private static Today.Columns today(TransitionRow... rows) {
        Object transitions = new Object() {
            List<TransitionRow> mine(Caller caller) {
                return List.of(rows);
            }
        };
        Object register = new Object() {
            List<Unit> headed(Caller caller) {
                return List.of();
            }
        };
        return new Today(new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.of(Register.class, register),
            Fake.of(Documents.class, NO_DRAFTS), Optional.empty(), Optional.of(Fake.of(Transitions.class, transitions)),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Somebody.with(Role.HEADTEACHER)).collect();
    }

    @Test
    public void proposesToTheAdministratorToRemindWhenItIsTime() {
        assertEquals(List.of("paminnelser"), reminding(true));
        assertEquals(List.of(), reminding(false));
    }

    @Test
    public void saysOfAChildWithoutAUnitThatThereIsNone() {
        Object register = new Object() {
            List<ChildRow> myChildren(Caller caller) {
                return List.of(new ChildRow(new PersonId(1), new PersonName("Maja", "Lind"), "", Optional.empty(), List.of(), "", "", false));
            }
        };
        List<Today.Item> write = new Today(new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.of(Register.class, register), Fake.of(Documents.class, NO_DRAFTS),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty()), Somebody.with(Role.GUARDIAN)).collect().write();
        assertEquals(List.of("barn/1"), paths(write));
    }

    private static List<String> reminding(boolean time) {
        Object reminders = new Object() {
            boolean isTime(Caller caller) {
                return time;
            }
        };
        Object signIn = new Object() {
            boolean hasSecondFactor(Caller caller) {
                return true;
            }
        };
        return paths(new Today(new Sources(CLOCK, Fake.of(SignIn.class, signIn), Fake.unasked(Register.class), Fake.unasked(Documents.class), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of(Fake.of(ConsentReminders.class, reminders)), Optional.empty(), Optional.empty()), Somebody.with(Role.ADMINISTRATOR)).collect().decide());
    }

    /** On either side of a bridge to another provider: what is to be built, sent, answered and told. */
    @Test
    public void tellsTheHeadteacherOfPackagesThatWait() {
        Object arrivals = new Object() {
            List<Arrival> open(Caller caller) {
                return List.of(arrival(1, Arrival.State.REVIEW), arrival(2, Arrival.State.QUARANTINED));
            }
        };
        Object transfers = new Object() {
            List<TransitionId> unbuilt(Caller caller) {
                return List.of(new TransitionId(5));
            }

            List<Transfer> mine(Caller caller) {
                return List.of(transfer(6, Transfer.State.BUILT), transfer(7, Transfer.State.SENT), transfer(8, Transfer.State.DISCARDED),
                    transfer(9, Transfer.State.ACKNOWLEDGED));
            }
        };
        Object transitions = new Object() {
            List<TransitionRow> mine(Caller caller) {
                return List.of(row(5, State.HANDED_OVER, Side.HANDING_OVER));
            }
        };
        TransferServices services = new TransferServices(Fake.of(Transfers.class, transfers), Fake.of(Arrivals.class, arrivals),
            Fake.unasked(Counterparts.class), null);
        Object register = new Object() {
            List<Unit> units(Caller caller) {
                return List.of();
            }
        };
        List<Today.Item> waiting = new Today(new Sources(CLOCK, Fake.unasked(SignIn.class), Fake.of(Register.class, register), Fake.of(Documents.class, NO_DRAFTS),
            Optional.empty(), Optional.of(Fake.of(Transitions.class, transitions)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(services)), Somebody.with(Role.HEADTEACHER)).collect().decide();
        assertEquals(List.of("overforing/1", "overforing/2", "overgang/5", "overgang/6", "overgang/7", "overgang/9"), paths(waiting));
        assertEquals("Samtycke har tagits tillbaka: skicka meddelandet till Norrbro", waiting.getLast().detail().sv());
    }

    private static Arrival arrival(long id, Arrival.State state) {
        return new Arrival(new ArrivalId(id), state, new Arrival.Party("Norrbro", "", ""), "Bo Ek", "", Optional.empty(), Optional.empty(), Optional.empty(),
            Instant.EPOCH, LocalDate.EPOCH, new Arrival.Way(new Text("A", "A"), new Text("B", "B"), LocalDate.EPOCH), "", "", List.of(), List.of(),
            Optional.empty(), List.of());
    }

    /** Consent to some of an acknowledged one has been withdrawn. */
    private static Transfer transfer(long id, Transfer.State state) {
        List<Transfer.Notice> notices = state == Transfer.State.ACKNOWLEDGED ? List.of(new Transfer.Notice(1, LocalDate.EPOCH, List.of("Logg"),
            Optional.empty(), Optional.empty())) : List.of();
        return new Transfer(new TransferId(id), new TransitionId(id), state, "Bo Ek", "Norrbro", LocalDate.EPOCH, 1, 1, "", Instant.EPOCH, "", Optional.empty(),
            Optional.empty(), true, notices);
    }

    private static TransitionRow row(long id, State state, Side side) {
        return new TransitionRow(new TransitionId(id), new PersonId(id), "Bo Ek", "A", new SchoolType("FS"), "B",
            new SchoolType("FS"), LocalDate.EPOCH, LocalDate.EPOCH, state, Optional.empty(), Optional.empty(), side);
    }
}
