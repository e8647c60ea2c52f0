package org.skolbro.itests.plug;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.Queue;

/** The time during which everybody works: when it ends, how often the form has returned, and what people tell of it. */
final class Shift {

    private static final long DUE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final URI address;
    private final Duration pause;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong turns = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final AtomicLong longestGap = new AtomicLong();
    private final AtomicInteger returns = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /** @param pause of everybody between one thing that is done and the next */
    Shift(URI address, Duration pause) {
        this.address = address;
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }

    URI address() {
        return address;
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    void end() {
        over.countDown();
    }

    /** @return whether there is still work to do */
    boolean rest(long millis) {
        try {
            return !over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The form is here again; drafts are to be opened. */
    void returned() {
        returns.incrementAndGet();
    }

    int returns() {
        return returns.get();
    }

    /** Somebody's turn was accepted. @param sinceLast nanoseconds, since that person's turn before */
    void turn(long sinceLast) {
        turns.incrementAndGet();
        longestGap.accumulateAndGet(sinceLast, Math::max);
        if (sinceLast > DUE_NANOS) {
            late.incrementAndGet();
        }
    }

    void draft(boolean there) {
        (there ? kept : lost).incrementAndGet();
    }

    void failed(String what) {
        failures.add(what);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    long turns() {
        return turns.get();
    }

    /** The longest that anybody was without an accepted round trip, in milliseconds. */
    long longestGapMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestGap.get());
    }

    /** Round trips that came more than five seconds after the same person's last: the machine was too slow for so many. */
    long late() {
        return late.get();
    }

    int kept() {
        return kept.get();
    }

    int lost() {
        return lost.get();
    }
}
