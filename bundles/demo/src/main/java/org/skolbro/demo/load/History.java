package org.skolbro.demo.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.demo.document.DocumentPlan;
import org.skolbro.demo.document.Sittings;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.time.MovableClock;
import org.skolbro.demo.time.TimeTravel;

/** The years until yesterday, lived through day by day. The clock only goes forward. */
final class History {

    private static final Text STEP = Text.sv("Demokommunen laddas").en("Loading the demo municipality");
    private static final int FIRST_HOUR = 7;
    /** So that the busiest day of the largest municipality ends before the evening. */
    private static final Duration BETWEEN_DOCUMENTS = Duration.ofSeconds(20);

    private final Acts acts;
    private final TimeTravel time;
    private final Scene scene;
    private final Names names;
    private final AllPlans plans;
    private final int total;
    private final Calendar calendar;
    private Deque<Event> events;
    private LocalDate day;
    private int ofDay;

    History(Acts acts, TimeTravel time, Scene scene, Municipality municipality) {
        this.acts = acts;
        this.time = time;
        this.scene = scene;
        this.names = new Names(municipality);
        this.plans = new AllPlans(municipality);
        this.total = plans.total();
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
        Sittings sittings = new Sittings(left);
        while (sittings.hasNext() && !progress.cancelled()) {
            List<DocumentPlan> sitting = sittings.next();
            write(sitting, first);
            first = false;
            number += sitting.size();
            progress.at(STEP, number, total);
        }
        if (!progress.cancelled()) {
            until(Scene.at(scene.today(), 0));
        }
    }

    private void write(List<DocumentPlan> sitting, boolean first) {
        DocumentPlan plan = sitting.getFirst();
        sitting.forEach(one -> turnTo(one.date()));
        Instant moment = Scene.at(day, FIRST_HOUR).plus(BETWEEN_DOCUMENTS.multipliedBy(ofDay));
        until(moment);
        goTo(moment);
        Caller author = acts.logIns().of(plan.author(), names.of(plan.author()));
        if (first) {
            acts.pen().clearDesk(author);
        }
        if (plan.picture().isPresent()) {
            acts.pen().write(plan, author);
        } else {
            acts.pen().writeAll(sitting, author);
        }
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
