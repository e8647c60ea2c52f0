package org.skolbro.itests.plug;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.skolbro.testkit.running.Instance;

/**
 * Many people work, each with a view open, while a form is switched off and on, exchanged for its next version and stepped
 * back, again and again, on a server that was started by its own script.
 */
public final class PlugProof {

    private static final String FORM = PlugCommand.FORM;

    private final int screens;
    private final int people;
    private final Duration pause;
    private final List<String> told = new ArrayList<>();

    /**
     * @param sessions of which so many {@code screens} are a real Chromium, the others speak the protocol alone
     * @param pause of everybody between one thing that is done and the next
     */
    public PlugProof(int sessions, int screens, Duration pause) {
        this.screens = screens;
        this.people = sessions;
        this.pause = pause;
    }

    /** How it ended. @param line for machines; its last word is {@code ok} or {@code FAILED} */
    public record Verdict(String line, List<String> told) {

        public boolean ok() {
            return line.endsWith(" ok");
        }
    }

    /** @param least rounds, and as many more as begin within the time */
    public Verdict run(int least, Duration time) {
        try (Instance server = PlugServer.with(people)) {
            say("a server with " + people + " people is up");
            Shift shift = new Shift(server.address("/"), pause);
            List<Screen> open = new ArrayList<>();
            try {
                IntStream.range(0, screens).forEach(one -> open.add(new Screen(shift)));
                return work(server, shift, open, least, time);
            } finally {
                open.forEach(Screen::close);
            }
        }
    }

    private Verdict work(Instance server, Shift shift, List<Screen> open, int least, Duration time) {
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Worker> workers = IntStream.range(screens, people).mapToObj(person -> new Worker(person, shift)).toList();
            try (ExecutorService door = Executors.newFixedThreadPool(4)) {
                List<Future<?>> came = new ArrayList<>();
                workers.forEach(worker -> came.add(door.submit(worker::begin)));
                IntStream.range(0, screens).forEach(one -> came.add(door.submit(() -> open.get(one).begin(PlugCommand.userName(one)))));
                came.forEach(PlugProof::done);
            }
            say(people + " people are logged in, " + screens + " of them in Chromium");
            server.console("plug:step watch");
            long began = System.nanoTime();
            workers.forEach(desks::submit);
            open.forEach(desks::submit);
            int rounds = 0;
            try {
                while (rounds < least || System.nanoTime() - began < time.toNanos()) {
                    round(server, shift, open, rounds++);
                    say("round " + rounds + ": " + shift.turns() + " round trips, " + shift.failures().size() + " failures");
                }
                shift.rest(2 * dwell());
                Duration worked = Duration.ofNanos(System.nanoTime() - began);
                String judged = server.console("plug:step judge");
                return verdict(rounds, worked, shift, judged, troubles(server, shift, open));
            } finally {
                shift.end();
            }
        }
    }

    /** Off; on; another version; off and on again. */
    private void round(Instance server, Shift shift, List<Screen> open, int round) {
        change(server, shift, open, "skolbro:form-disable " + FORM, false);
        change(server, shift, open, "skolbro:form-enable " + FORM, true);
        change(server, shift, open, round == 0 ? "skolbro:addon-install '" + PlugServer.nextVersion() + "'"
            : "skolbro:form-upgrade " + FORM + " " + PlugServer.carried() + (round % 2 == 0 ? "." + PlugCommand.NEXT : ""), true);
        change(server, shift, open, "skolbro:form-disable " + FORM, false);
        change(server, shift, open, "skolbro:form-enable " + FORM, true);
    }

    private void change(Instance server, Shift shift, List<Screen> open, String command, boolean there) {
        server.console(command);
        open.forEach(screen -> screen.awaitEntry(there));
        if (there) {
            shift.returned();
        }
        shift.rest(dwell());
    }

    /** Long enough for everybody to do something meanwhile. */
    private long dwell() {
        return pause.toMillis() + 1_000;
    }

    private static List<String> troubles(Instance server, Shift shift, List<Screen> open) {
        List<String> troubles = new ArrayList<>(shift.failures());
        troubles.addAll(server.warnings());
        open.forEach(screen -> troubles.addAll(screen.complaints()));
        return troubles;
    }

    private Verdict verdict(int rounds, Duration worked, Shift shift, String judged, List<String> troubles) {
        troubles.stream().limit(20).forEach(this::say);
        say(judged.strip());
        boolean back = judged.contains("form ACTIVE []");
        boolean undisturbed = judged.contains("disturbed []");
        boolean collected = judged.contains("lingering []");
        long due = people * worked.toSeconds() / 5;
        boolean kept = shift.lost() == 0 && shift.kept() > 0;
        boolean ok = troubles.isEmpty() && back && undisturbed && collected && kept && shift.turns() >= due;
        String line = String.join(" ", "plug", "sessions=" + people, "chromium=" + screens, "rounds=" + rounds,
            "seconds=" + worked.toSeconds(), "round_trips=" + shift.turns(), "due=" + due, "late=" + shift.late(),
            "longest_gap_ms=" + shift.longestGapMillis(), "drafts_kept=" + shift.kept(), "drafts_lost=" + shift.lost(),
            "form=" + (back ? "back" : "AWAY"), "core=" + (undisturbed ? "undisturbed" : "DISTURBED"),
            "loaders=" + (collected ? "collected" : "LINGERING"), "errors=" + troubles.size(), ok ? "ok" : "FAILED");
        return new Verdict(line, told);
    }

    private void say(String line) {
        told.add(line);
        System.out.println(line);
    }

    private static void done(Future<?> task) {
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
