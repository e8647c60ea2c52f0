package org.skolbro.demo.document;

import java.util.Iterator;
import java.util.Random;

import org.skolbro.demo.register.Municipality;

/** What was written about children who have left: documents that are due for disposal, or soon will be. */
final class FormerPlans implements Iterator<DocumentPlan> {

    private final Deck deck;
    private final Iterator<FormerDays.Day> days;
    private final Desk desk;

    FormerPlans(Quota quota, Municipality municipality, Desk desk, Random random) {
        this.deck = new Deck(quota, random);
        this.days = FormerDays.of(municipality.former(), quota.total(), random).iterator();
        this.desk = desk;
    }

    @Override
    public boolean hasNext() {
        return days.hasNext();
    }

    @Override
    public DocumentPlan next() {
        FormerDays.Day day = days.next();
        return desk.about(day.child(), deck.deal(), day.date());
    }
}
