package org.skolbro.verify;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, each with file, line and a sentence in Swedish and English. All are counted, the first are kept. */
final class Faults {

    private static final int KEPT = 1000;
    private final List<Fault> found = new ArrayList<>();
    private long count;

    record Fault(String file, long line, String sv, String en) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + sv + " / " + en;
        }
    }

    void add(Line at, String sv, String en) {
        add(at.file().getFileName().toString(), at.number(), sv, en);
    }

    void add(String file, long line, String sv, String en) {
        count++;
        if (found.size() < KEPT) {
            found.add(new Fault(file, line, sv, en));
        }
    }

    /** Adds the fault unless the condition holds. */
    void unless(boolean holds, Line at, String sv, String en) {
        if (!holds) {
            add(at, sv, en);
        }
    }

    long count() {
        return count;
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
