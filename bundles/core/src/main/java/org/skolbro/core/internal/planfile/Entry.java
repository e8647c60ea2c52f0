package org.skolbro.core.internal.planfile;

import java.util.List;
import java.util.Map;

/**
 * One row or example as a file has it.
 *
 * @param place line of a CSV file, or place in a JSON file
 * @param fields by name; what is empty is left out or empty
 */
record Entry(int place, Map<String, String> fields) {

    static final String KIND = "kind";
    static final String ROW = "row";
    static final String EXAMPLE = "example";
    static final List<String> OF_ROWS = List.of("id", "recordKind", "type", "schoolType", "basis", "milestone", "months", "action",
        "citation", "remarkSv", "remarkEn");
    static final List<String> OF_EXAMPLES = List.of("name", "type", "schoolType", "basis", "milestone", "reached", "due");
    /** All fields, each once: the columns of a CSV file. */
    static final List<String> ALL = List.of(KIND, "id", "recordKind", "name", "type", "schoolType", "basis", "milestone", "months",
        "action", "reached", "due", "citation", "remarkSv", "remarkEn");

    String of(String field) {
        return fields.getOrDefault(field, "");
    }

    boolean isExample() {
        return of(KIND).equals(EXAMPLE);
    }
}
