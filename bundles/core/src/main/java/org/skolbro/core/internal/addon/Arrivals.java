package org.skolbro.core.internal.addon;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.skolbro.api.form.AddOnArrival;
import org.skolbro.api.form.AddOnReport;

/** What the folder of this node brought, in memory: a text beside each refused file outlives it. */
final class Arrivals {

    private static final int MOST = 20;

    private final Clock clock;
    private final Deque<AddOnArrival> latest = new ArrayDeque<>();

    Arrivals(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(AddOnReport report) {
        latest.addFirst(new AddOnArrival(clock.instant(), report));
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    synchronized List<AddOnArrival> latest() {
        return List.copyOf(latest);
    }
}
