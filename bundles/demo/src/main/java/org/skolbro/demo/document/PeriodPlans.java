package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;

/** What is written in one of the year's two periods, spread over its days. */
final class PeriodPlans implements Iterator<DocumentPlan> {

    private final Deck deck;
    private final int count;
    private final WorkingDays days;
    private final Desk desk;
    private int written;

    PeriodPlans(Quota quota, WorkingDays days, Desk desk, Random random) {
        this.deck = new Deck(quota, random);
        this.count = quota.total();
        this.days = days;
        this.desk = desk;
    }

    @Override
    public boolean hasNext() {
        return !deck.isEmpty();
    }

    @Override
    public DocumentPlan next() {
        LocalDate day = days.of(written++, count);
        return desk.next(deck.deal(), day);
    }
}
