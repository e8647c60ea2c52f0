package org.skolbro.api.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.text.Text;

/**
 * What an import did, or would do. Holds no personal data: rows are named by file, line and field.
 *
 * @param counts by file name, in the order of the import
 * @param faults the first 1 000 rejected rows; {@link Counts#rejected} has them all
 * @param refusal why the file as a whole was refused; then all counts are zero
 */
public record ImportReport(ImportId id, Instant startedAt, Instant endedAt, String by, boolean dryRun, State state,
        Map<String, Counts> counts, List<RowFault> faults, Optional<Text> refusal) {

    public ImportReport {
        counts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counts));
        faults = List.copyOf(faults);
    }

    public enum State {
        DONE, CANCELLED, REFUSED
    }

    /** Rows of one file. {@code missing} = in the register before, not in this file; they are kept. */
    public record Counts(long added, long changed, long unchanged, long missing, long rejected) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** A rejected row. {@code line} counts from 1 and includes the heading. The value itself is never repeated. */
    public record RowFault(String file, long line, String field, Kind kind, Text whatToDo) {
    }

    public enum Kind {
        MISSING_VALUE, WRONG_FORMAT, UNKNOWN_CODE, UNKNOWN_REFERENCE, WRONG_CHECK_DIGIT, WRONG_DATE_ORDER, DUPLICATE_KEY,
        NUMBER_OF_ANOTHER_PERSON, TOO_LONG, WRONG_COLUMN_COUNT
    }
}
