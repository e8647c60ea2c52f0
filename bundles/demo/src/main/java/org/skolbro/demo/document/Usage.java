package org.skolbro.demo.document;

import java.util.List;

import org.skolbro.demo.register.Size;
import org.skolbro.demo.text.Resource;

/**
 * How much a real municipality of 3 410 preschool children wrote in half a year, from a published quality report. A
 * reflection or an analysis is counted in its own column but is a part of the planning or learning log it belongs to.
 */
public record Usage(int children, int planning, int planningReflection, int planningAnalysis, int learningLog,
        int learningLogReflection, int conversation) {

    /** The two periods of the year, in this order. */
    public record Year(Usage spring, Usage autumn) {

        /** What all columns of both periods add up to. */
        public int documents() {
            return spring.documents() + autumn.documents();
        }
    }

    public static Year of(Size size) {
        List<String> rows = Resource.lines("usage.csv");
        return new Year(parse(rows.get(1), size), parse(rows.get(2), size));
    }

    private static Usage parse(String row, Size size) {
        int[] figures = new int[7];
        String[] cells = row.split(",");
        for (int i = 0; i < figures.length; i++) {
            figures[i] = size.share(Integer.parseInt(cells[i + 2]));
        }
        return new Usage(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5], figures[6]);
    }

    public int documents() {
        return planning + planningReflection + planningAnalysis + learningLog + learningLogReflection
            + conversation;
    }

    int written() {
        return planning + learningLog + conversation;
    }
}
