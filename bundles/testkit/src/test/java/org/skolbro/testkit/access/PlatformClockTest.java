package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.Test;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.testkit.memory.InMemorySettingStore;
import org.skolbro.testkit.memory.Memory;

public class PlatformClockTest {

    private static final Instant REAL = Instant.parse("2026-05-04T22:30:00Z");
    private static final Clock MOVED = Clock.fixed(Instant.parse("2036-01-01T12:00:00Z"), ZoneOffset.UTC);

    private final Memory memory = new Memory();
    private final InMemorySettingStore settings = new InMemorySettingStore(memory);
    private final PlatformClock clock = new PlatformClock(memory, settings, Clock.fixed(REAL, ZoneOffset.UTC));

    @Test
    public void countsDaysInSweden() {
        assertEquals(LocalDate.of(2026, 5, 5), LocalDate.now(clock));
        assertEquals(LocalDate.of(2026, 5, 4), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    }

    @Test
    public void isNotMovedInARealDatabase() {
        clock.follow(MOVED);
        assertEquals(REAL, clock.instant());
        mark("skolbro");
        assertEquals(REAL, clock.instant());
    }

    @Test
    public void isMovedInADemosDatabase() {
        clock.follow(MOVED);
        mark("demo");
        assertEquals(MOVED.instant(), clock.instant());
        assertEquals(MOVED.instant(), clock.withZone(ZoneOffset.UTC).instant());
    }

    @Test
    public void isRealAgainWhenTheMovedOneIsGone() {
        mark("demo");
        clock.follow(MOVED);
        clock.unfollow(MOVED);
        assertEquals(REAL, clock.instant());
    }

    private void mark(String madeBy) {
        memory.inOne(() -> settings.put("made-by", madeBy));
    }
}
