package org.skolbro.demo.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.skolbro.api.access.Caller;
import org.skolbro.demo.consent.PlannedAnswer;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.register.Unit;

/** What happens besides the writing of documents: months begin, guardians answer, the board decides. */
final class Calendar {

    private static final int NIGHT = 4;
    /** Log-ins come after those of the day's documents, also when a day is taken up again: nobody logs in before she last did. */
    private static final int EVENING = 18;
    private static final int DAYS_TO_RECEIVE = 6;

    private final Acts acts;
    private final Municipality municipality;
    private final Names names;
    private final Bridge bridge;

    Calendar(Acts acts, Municipality municipality, Names names) {
        this.acts = acts;
        this.municipality = municipality;
        this.names = names;
        this.bridge = new Bridge(acts.transitions());
    }

    /** All of it from one day until yesterday, in its order. */
    List<Event> from(LocalDate first) {
        LocalDate today = municipality.today();
        List<Event> events = new ArrayList<>();
        first.withDayOfMonth(1).plusMonths(1).datesUntil(today).filter(day -> day.getDayOfMonth() == 1)
            .forEach(day -> events.add(new Event(Scene.at(day, NIGHT), this::monthBegins)));
        LocalDate entered = BoardMeeting.entered(today);
        if (!entered.isBefore(first)) {
            events.add(new Event(Scene.at(entered, EVENING),
                () -> acts.board().adopt(acts.logIns().of(Office.ARKIVARIE), today)));
        }
        PlannedAnswer.of(municipality.part(SchoolCodes.PRESCHOOL)).filter(answer -> !answer.date().isBefore(first))
            .forEach(answer -> events.add(new Event(Scene.at(answer.date(), EVENING), () -> give(answer))));
        PlannedAnswer.ofCrossed(municipality).filter(answer -> !answer.date().isBefore(first))
            .forEach(answer -> events.add(new Event(Scene.at(answer.date(), EVENING), () -> give(answer))));
        municipality.crossed().stream().flatMap(this::crossing).filter(event -> !event.at().isBefore(Scene.at(first, 0)))
            .forEach(events::add);
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    /** Handed over by one headteacher when the child has left, received by the other some days later. */
    private Stream<Event> crossing(Child child) {
        LocalDate left = child.firstStay().span().to().orElseThrow();
        LocalDate received = child.stays().get(1).span().from().plusDays(DAYS_TO_RECEIVE);
        UUID id = child.person().id();
        return Stream.of(
            new Event(Scene.at(left.plusDays(1), NIGHT), this::monthBegins),
            new Event(Scene.at(left.plusDays(1), EVENING),
                () -> bridge.handOver(head(child.firstStay().unit()), acts.logIns().id(id))),
            new Event(Scene.at(received, EVENING),
                () -> bridge.receive(head(child.stays().get(1).unit()), acts.logIns().id(id))));
    }

    private Caller head(Unit unit) {
        UUID head = municipality.staff().stream().filter(employee -> employee.isHeadteacher() && employee.unit().equals(unit))
            .findFirst().orElseThrow().person().id();
        return acts.logIns().of(head, names.of(head));
    }

    /** Finds out who has left, as the platform does each night: what is counted from that day needs to know it. */
    private void monthBegins() {
        acts.transitions().gather(acts.logIns().operator());
    }

    private void give(PlannedAnswer answer) {
        acts.answers().give(answer, acts.logIns().of(answer.guardian(), names.of(answer.guardian())));
    }
}
