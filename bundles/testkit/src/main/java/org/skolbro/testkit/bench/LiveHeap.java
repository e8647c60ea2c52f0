package org.skolbro.testkit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/** The most that is alive on the heap while something long is at work: counted ten times on its way, each after a collection. */
public final class LiveHeap implements Progress {

    private static final int LOOKS = 10;
    private static final double MEGABYTE = 1 << 20;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private long next;
    private long most;

    @Override
    public void at(Text doing, long done, long total) {
        if (done >= next) {
            memory.gc();
            most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
            next = done + Math.max(1, total / LOOKS);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    public double megabytes() {
        return most / MEGABYTE;
    }
}
