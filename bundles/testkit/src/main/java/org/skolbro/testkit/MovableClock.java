package org.skolbro.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private Instant now;

    public MovableClock(LocalDate day) {
        setTo(day);
    }

    /** Eight in the morning of that day. */
    public synchronized void setTo(LocalDate day) {
        now = day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
    }

    public synchronized void advance(Duration time) {
        now = now.plus(time);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }
}
