package org.skolbro.api.retention;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.text.Text;

/** A records plan as a file (planfil): its rows and examples, to read, send and work on elsewhere. */
public final class PlanFile {

    /** Bytes that a file may have at most. */
    public static final int MOST_BYTES = 4 << 20;
    /** Rows and examples that a file may have at most. */
    public static final int MOST_ROWS = 10_000;
    /** Faults that are told of at most. */
    public static final int MOST_FAULTS = 100;

    private PlanFile() {
    }

    /** Which kind of file. What is read says itself which it is. */
    public enum Format {
        /** Semicolons, UTF-8, one line for each row and example. */
        CSV,
        /** One object with rows and examples. */
        JSON
    }

    /**
     * What is wrong, where, and what to do.
     *
     * @param row line of a CSV file, or place among rows and examples of a JSON file, from 1; 0 for the file as a whole
     * @param field as the file calls it; empty for the whole row
     */
    public record Fault(int row, String field, Text whatToDo) {
    }

    /**
     * What came of reading a file. With a fault nothing is kept.
     *
     * @param draft empty with faults, and when it was only tried
     */
    public record Read(int rows, int examples, List<Fault> faults, Optional<Plan> draft) {

        public Read {
            faults = List.copyOf(faults);
        }
    }
}
