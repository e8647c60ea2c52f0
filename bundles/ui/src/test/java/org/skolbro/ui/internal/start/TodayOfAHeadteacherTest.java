package org.skolbro.ui.internal.start;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
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
import org.skolbro.ui.internal.transfer.TransferServices;

/** What waits for a headteacher at either side of a transition. */
public class TodayOfAHeadteacherTest {

    @Test
    public void tellsAHeadteacherWhatWaitsForHerAndWhatHappened() {
        Today.Columns today = today(row(1, State.PLANNED, Side.HANDING_OVER), row(2, State.HANDED_OVER, Side.RECEIVING),
            row(3, State.HANDED_OVER, Side.HANDING_OVER), row(4, State.PLANNED, Side.RECEIVING),
            row(5, State.RECEIVED, Side.HANDING_OVER), row(6, State.STOPPED, Side.HANDING_OVER));
        assertEquals(List.of("overgang/1", "overgang/2"), Asked.paths(today.decide()));
        assertEquals(List.of("overgang/5"), Asked.paths(today.happened()));
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
        List<Today.Item> waiting = Asked.by(Role.HEADTEACHER).withoutDrafts().with(Register.class, register)
            .with(Transitions.class, transitions).with(TransferServices.class, services).today().decide();
        assertEquals(List.of("overforing/1", "overforing/2", "overgang/5", "overgang/6", "overgang/7", "overgang/9"), Asked.paths(waiting));
        assertEquals("Samtycke har tagits tillbaka: skicka meddelandet till Norrbro", waiting.getLast().detail().sv());
    }

    private static Today.Columns today(TransitionRow... rows) {
        return Asked.by(Role.HEADTEACHER).withoutDrafts().with(Transitions.class, new Object() {
            List<TransitionRow> mine(Caller caller) {
                return List.of(rows);
            }
        }).with(Register.class, new Object() {
            List<Unit> headed(Caller caller) {
                return List.of();
            }
        }).today();
    }

    private static TransitionRow row(long id, State state, Side side) {
        return new TransitionRow(new TransitionId(id), new PersonId(id), "Bo Ek", "A", new SchoolType("FS"), "B",
            new SchoolType("FS"), LocalDate.EPOCH, LocalDate.EPOCH, state, Optional.empty(), Optional.empty(), side);
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
}
