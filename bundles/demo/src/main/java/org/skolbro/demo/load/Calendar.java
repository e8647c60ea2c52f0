package org.skolbro.demo.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.skolbro.demo.consent.PlannedAnswer;
import org.skolbro.demo.register.Municipality;

/** What happens besides the writing of documents: months begin, guardians answer, the board decides. */
final class Calendar {

    private static final int NIGHT = 4;
    private static final int MORNING = 6;
    private static final int EVENING = 18;

    private final Acts acts;
    private final Municipality municipality;
    private final Names names;

    Calendar(Acts acts, Municipality municipality, Names names) {
        this.acts = acts;
        this.municipality = municipality;
        this.names = names;
    }

    /** All of it from one day until yesterday, in its order. */
    List<Event> from(LocalDate first) {
        LocalDate today = municipality.today();
        List<Event> events = new ArrayList<>();
        first.withDayOfMonth(1).plusMonths(1).datesUntil(today).filter(day -> day.getDayOfMonth() == 1)
            .forEach(day -> events.add(new Event(Scene.at(day, NIGHT), this::monthBegins)));
        LocalDate entered = BoardMeeting.entered(today);
        if (!entered.isBefore(first)) {
            events.add(new Event(Scene.at(entered, MORNING),
                () -> acts.board().adopt(acts.logIns().of(Office.ARKIVARIE), today)));
        }
        PlannedAnswer.of(municipality).filter(answer -> !answer.date().isBefore(first))
            .forEach(answer -> events.add(new Event(Scene.at(answer.date(), EVENING), () -> give(answer))));
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    /** Finds out who has left, as the platform does each night: what is counted from that day needs to know it. */
    private void monthBegins() {
        acts.transitions().gather(acts.logIns().operator());
    }

    private void give(PlannedAnswer answer) {
        acts.answers().give(answer, acts.logIns().of(answer.guardian(), names.of(answer.guardian())));
    }
}
