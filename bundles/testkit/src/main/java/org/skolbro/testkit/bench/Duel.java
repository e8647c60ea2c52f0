package org.skolbro.testkit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Ours and another, in turn, in one process on one machine: a first round to warm up, then as many as {@code SKOLBRO_ROUNDS}
 * says, and the medians of those.
 */
public final class Duel {

    private final List<Cost> ours = new ArrayList<>();
    private final List<Cost> theirs = new ArrayList<>();

    private Duel() {
    }

    /** Work to be measured. Answers how much was done, in whatever is counted. */
    public interface Work {
        long done() throws Exception;
    }

    /** A round of one side: makes ready what it needs, measures its work by {@link #cost} and clears up. */
    public interface Side {
        Cost round() throws Exception;
    }

    /** @param wall milliseconds that passed; {@code cpu} milliseconds of all processors that this process had in them */
    public record Cost(double wall, double cpu, long done) {
    }

    public static Cost cost(Work work) throws Exception {
        long cpu = processor();
        long began = System.nanoTime();
        long done = work.done();
        return new Cost((System.nanoTime() - began) / 1e6, (processor() - cpu) / 1e6, done);
    }

    /**
     * @param rounds when the environment does not say
     * @param other what the other side is called
     * @throws IllegalStateException when one side did less than the other
     */
    public static Duel fought(int rounds, Side ours, String other, Side theirs) throws Exception {
        Duel duel = new Duel();
        int wanted = Integer.parseInt(System.getenv().getOrDefault("SKOLBRO_ROUNDS", Integer.toString(rounds)));
        for (int round = 0; round <= wanted; round++) {
            Cost mine = ours.round();
            Cost its = theirs.round();
            System.out.printf(Locale.ROOT, "%s  ours %.0f ms, %.0f CPU ms  %s %.0f ms, %.0f CPU ms%n",
                round == 0 ? "warm-up" : "round " + round, mine.wall(), mine.cpu(), other, its.wall(), its.cpu());
            if (mine.done() != its.done()) {
                throw new IllegalStateException("Ours did " + mine.done() + " and " + other + " did " + its.done());
            }
            if (round > 0) {
                duel.ours.add(mine);
                duel.theirs.add(its);
            }
        }
        return duel;
    }

    /** What ours costs by the clock, in what the other costs. */
    public double wallRatio() {
        return median(ours, Cost::wall) / median(theirs, Cost::wall);
    }

    /** What ours costs by the processors' time, in what the other costs. */
    public double cpuRatio() {
        return median(ours, Cost::cpu) / median(theirs, Cost::cpu);
    }

    /** Both sides' medians in a line, such as {@code ours 812 ms, 900 CPU ms, 37/s  JDBC …}. */
    public String medians(String other) {
        return line("ours", ours) + "  " + line(other, theirs);
    }

    /** Keeps what the benchmark found where {@code ./skolbro bench} reads it. */
    public static void report(String name, String text) throws IOException {
        Files.writeString(Path.of("target", "bench-" + name + ".txt"), text);
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static String line(String who, List<Cost> side) {
        return String.format(Locale.ROOT, "%s %.0f ms, %.0f CPU ms, %.0f/s", who, median(side, Cost::wall), median(side, Cost::cpu),
            median(side, cost -> cost.done() / cost.wall() * 1000));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
