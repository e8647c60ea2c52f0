package org.skolbro.demo.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.DocumentPlans;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.time.MovableClock;
import org.skolbro.demo.time.TimeTravel;

/** The years until yesterday, lived through day by day. The clock only goes forward. */
final class History {

    private static final Text STEP = Text.sv("Demokommunen laddas").en("Loading the demo municipality");
    private static final int FIRST_HOUR = 7;
    private static final Duration BETWEEN_DOCUMENTS = Duration.ofMinutes(3);

    private final Acts acts;
    private final TimeTravel time;
    private final Scene scene;
    private final Names names;
    private final DocumentPlans plans;
    private final Calendar calendar;
    private Deque<Event> events;
    private LocalDate day;
    private int ofDay;

    History(Acts acts, TimeTravel time, Scene scene, Municipality municipality) {
        this.acts = acts;
        this.time = time;
        this.scene = scene;
        this.names = new Names(municipality);
        this.plans = new DocumentPlans(municipality);
        this.calendar = new Calendar(acts, municipality, names);
        this.day = scene.first();
    }

    /** @param written so many documents are there from an earlier start: the oldest, as they are written in their order */
    void live(long written, Progress progress) {
        Iterator<DocumentPlan> left = plans.iterator();
        long number = 0;
        while (number < written && left.hasNext()) {
            number++;
            turnTo(left.next().date());
        }
        events = new ArrayDeque<>(calendar.from(day));
        boolean first = true;
        while (left.hasNext() && !progress.cancelled()) {
            DocumentPlan plan = left.next();
            write(plan, first);
            first = false;
            progress.at(STEP, ++number, plans.total());
        }
        if (!progress.cancelled()) {
            until(Scene.at(scene.today(), 0));
        }
    }

    private void write(DocumentPlan plan, boolean first) {
        turnTo(plan.date());
        Instant moment = Scene.at(day, FIRST_HOUR).plus(BETWEEN_DOCUMENTS.multipliedBy(ofDay));
        until(moment);
        goTo(moment);
        Caller author = acts.logIns().of(plan.author(), names.of(plan.author()));
        if (first) {
            acts.pen().clearDesk(author);
        }
        acts.pen().write(plan, author);
    }

    private void turnTo(LocalDate next) {
        ofDay = next.equals(day) ? ofDay + 1 : 0;
        day = next;
    }

    private void until(Instant moment) {
        while (!events.isEmpty() && events.getFirst().at().isBefore(moment)) {
            Event event = events.removeFirst();
            goTo(event.at());
            event.act().run();
        }
    }

    private void goTo(Instant moment) {
        if (!day(moment).equals(day(time.now()))) {
            acts.logIns().newDay();
        }
        if (moment.isAfter(time.now()) || !day(moment).equals(day(time.now()))) {
            time.to(moment);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, MovableClock.ZONE);
    }
}
