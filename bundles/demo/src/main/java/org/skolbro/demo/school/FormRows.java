package org.skolbro.demo.school;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.text.Resource;

/**
 * The rows of a school form in the demo. The published table counts leisure-time centres and the adapted school with the
 * compulsory and upper secondary ones; they have a part of it. Adult education is not in the table.
 */
enum FormRows {
    COMPULSORY(SchoolCodes.COMPULSORY), LEISURE(SchoolCodes.LEISURE), UPPER_SECONDARY(SchoolCodes.UPPER_SECONDARY),
    ADULT(SchoolCodes.ADULT), ADAPTED(SchoolCodes.ADAPTED);

    /** Percent of compulsory school's figures that are written at leisure-time centres. */
    private static final Map<Column, Integer> AT_LEISURE = Map.of(Column.PLANNING, 4, Column.LEARNING_LOG, 40,
        Column.CONVERSATION, 3, Column.SUPPORT_MEASURE, 8, Column.ADAPTATION, 6);
    /** Percent of both schools' figures that are written in the adapted school. */
    private static final Map<Column, Integer> IN_ADAPTED = Map.of(Column.PLANNING, 3, Column.LEARNING_LOG, 15,
        Column.CONVERSATION, 3, Column.SUPPORT_MEASURE, 4, Column.ASSESSMENT, 1, Column.MATRIX, 6, Column.ADAPTATION, 4);

    private final Set<String> codes;

    FormRows(Set<String> codes) {
        this.codes = codes;
    }

    Set<String> codes() {
        return codes;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    DocumentTypeId type(String name) {
        return new DocumentTypeId(id() + "/" + name);
    }

    /** How many documents of each column the form has in a period. */
    Map<Column, Integer> quota(Size size, boolean spring) {
        Map<Column, Integer> quota = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            quota.put(column, count(size, spring, column));
        }
        return quota;
    }

    private int count(Size size, boolean spring, Column column) {
        return switch (this) {
            case COMPULSORY -> all("compulsory", size, spring, column) - part(AT_LEISURE, "compulsory", size, spring, column)
                - part(IN_ADAPTED, "compulsory", size, spring, column);
            case UPPER_SECONDARY -> all("upper-secondary", size, spring, column)
                - part(IN_ADAPTED, "upper-secondary", size, spring, column);
            case LEISURE -> part(AT_LEISURE, "compulsory", size, spring, column);
            case ADAPTED -> part(IN_ADAPTED, "compulsory", size, spring, column)
                + part(IN_ADAPTED, "upper-secondary", size, spring, column);
            case ADULT -> all("adult", size, spring, column);
        };
    }

    private static int part(Map<Column, Integer> percent, String form, Size size, boolean spring, Column column) {
        return Math.round(all(form, size, spring, column) * percent.getOrDefault(column, 0) / 100f);
    }

    private static int all(String form, Size size, boolean spring, Column column) {
        List<String> rows = Resource.lines("school-usage.csv");
        String begin = form + "," + (spring ? "spring" : "autumn") + ",";
        String row = rows.stream().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
        return size.schoolShare(Integer.parseInt(Arrays.asList(row.split(",")).get(2 + column.ordinal())));
    }
}
