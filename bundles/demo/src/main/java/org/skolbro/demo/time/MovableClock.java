package org.skolbro.demo.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The clock that the platform follows in a demo. It goes right until somebody moves it. */
@Component(service = {Clock.class, TimeTravel.class}, property = "skolbro.clock=demo")
public final class MovableClock extends Clock implements TimeTravel {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Clock real;
    private volatile Duration moved = Duration.ZERO;

    @Activate
    public MovableClock() {
        this(Clock.system(ZONE));
    }

    public MovableClock(Clock real) {
        this.real = real;
    }

    @Override
    public Instant now() {
        return instant();
    }

    @Override
    public void to(Instant moment) {
        moved = Duration.between(real.instant(), moment);
    }

    @Override
    public void home() {
        moved = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(this, zone);
    }

    private static final class MovedClock extends Clock {
        private final MovableClock whole;
        private final ZoneId zone;

        MovedClock(MovableClock whole, ZoneId zone) {
            this.whole = whole;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new MovedClock(whole, other);
        }

        @Override
        public Instant instant() {
            return whole.instant();
        }
    }
}
