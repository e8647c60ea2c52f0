package org.skolbro.demo.time;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.Test;

public class MovableClockTest {

    private static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");
    private static final Instant THEN = Instant.parse("2021-09-01T05:30:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOW, MovableClock.ZONE));

    @Test
    public void goesRightUntilItIsMoved() {
        assertEquals(NOW, clock.instant());
    }

    @Test
    public void isMovedAndComesHome() {
        clock.to(THEN);
        assertEquals(THEN, clock.instant());
        clock.to(THEN.plusSeconds(60));
        assertEquals(THEN.plusSeconds(60), clock.instant());
        clock.home();
        assertEquals(NOW, clock.instant());
    }

    @Test
    public void movesInEveryZone() {
        Clock elsewhere = clock.withZone(ZoneId.of("UTC"));
        clock.to(THEN);
        assertEquals(THEN, elsewhere.instant());
    }
}
