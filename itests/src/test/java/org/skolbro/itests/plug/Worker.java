package org.skolbro.itests.plug;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.skolbro.itests.Services;
import org.skolbro.itests.plug.LightBrowser.Rejected;

/** Somebody at work without a screen: does one thing every few seconds for as long as the proof lasts, and tells what failed. */
final class Worker implements Runnable {

    private static final long BEAT_NANOS = TimeUnit.MINUTES.toNanos(4);
    private static final String VIEW = "preschool/year";

    private final int person;
    private final Shift shift;
    private final LightBrowser browser;
    private final Task task;
    private String draft = "";
    private String typed = "";
    private int turn;
    private int seen;
    private long beat = System.nanoTime();

    Worker(int person, Shift shift) {
        this.person = person;
        this.shift = shift;
        this.task = Task.of(person);
        this.browser = new LightBrowser(shift.address());
    }

    /** Logged in, with the view open that this person works in. */
    void begin() {
        browser.logIn(PlugCommand.userName(person), new String(Services.PASSWORD));
        if (task == Task.WRITES) {
            int link = browser.page().find("a", id -> browser.page().attribute(id, "href").contains("skriv/"))
                .orElseThrow(() -> new Rejected("no draft on the start page"));
            String href = browser.page().attribute(link, "href");
            draft = href.substring(href.indexOf("skriv/"));
        }
        browser.open(place());
    }

    private String place() {
        return switch (task) {
            case LOOKS -> VIEW;
            case WRITES -> draft;
            case READS -> "grupper";
        };
    }

    @Override
    public void run() {
        long last = System.nanoTime();
        while (!shift.isOver()) {
            long began = System.nanoTime();
            try {
                work();
                shift.turn(System.nanoTime() - last);
            } catch (RuntimeException failure) {
                shift.failed(task + " " + failure.getMessage());
                again();
            }
            last = System.nanoTime();
            long left = shift.pause().toMillis() - TimeUnit.NANOSECONDS.toMillis(last - began);
            if (left > 0 && !shift.rest(left)) {
                return;
            }
        }
    }

    private void work() {
        turn++;
        if (System.nanoTime() - beat > BEAT_NANOS) {
            browser.beat();
            beat = System.nanoTime();
        }
        switch (task) {
            case LOOKS -> look();
            case WRITES -> write();
            case READS -> browser.go(turn % 2 == 0 ? "grupper" : "");
        }
    }

    /** In the form's view while it is there; moved to the start, she goes back when the menu has it again. */
    private void look() {
        Optional<Integer> filter = browser.page().find("vaadin-text-field", browser.labelled("Filtrera"));
        if (filter.isPresent()) {
            browser.fill(filter.get(), turn % 2 == 0 ? "Barn" : "");
            return;
        }
        boolean inMenu = browser.page().find("vaadin-side-nav-item", id -> browser.page().attribute(id, "path").equals(VIEW)).isPresent();
        browser.go(inMenu ? VIEW : "");
    }

    /** Writes on whether the form is here or not. After each return of the form the draft is opened anew: the text is there. */
    private void write() {
        if (shift.returns() > seen) {
            seen = shift.returns();
            browser.open(draft);
            if (!typed.isEmpty()) {
                shift.draft(browser.page().says(typed));
            }
            return;
        }
        typed = "Person " + person + " skrev för gång " + turn + ".";
        browser.fill(browser.labelled("Det här hände"), typed);
    }

    /** As somebody who reloads the page. */
    private void again() {
        try {
            browser.open(place());
        } catch (RuntimeException failure) {
            shift.failed(task + " after reload: " + failure.getMessage());
        }
    }
}
