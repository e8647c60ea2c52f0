package org.skolbro.demo.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.time.MovableClock;

/** What is loaded: how big, and which day is today in it. That day stays when the loading is taken up on another. */
record Scene(Size size, LocalDate today) {

    /** More than the oldest document is old; by it the day of the scene is found again from the first import. */
    private static final int DAYS = 2400;

    static Scene begunOn(LocalDate first, Size size) {
        return new Scene(size, first.plusDays(DAYS));
    }

    LocalDate first() {
        return today.minusDays(DAYS);
    }

    Municipality municipality() {
        return Municipality.of(size, today);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(MovableClock.ZONE).toInstant();
    }
}
