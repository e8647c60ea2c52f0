package org.skolbro.demo.document;

import java.util.EnumMap;
import java.util.Map;

import org.skolbro.demo.register.Size;

/** How many documents of each kind a period has, and how many of them are reflected on or analysed. */
record Quota(Map<Kind, Integer> counts, int planningReflections, int planningAnalyses, int logReflections) {

    /** The parts of a year: what former children left behind, then the two periods. */
    record Year(Quota former, Quota spring, Quota autumn) {

        int total() {
            return former.total() + spring.total() + autumn.total();
        }
    }

    /**
     * As many documents as the published total. Its columns count the reflections and analyses once more; that share
     * goes to the types that the table does not have and to the documents of former children.
     */
    static Year of(Size size) {
        Usage.Year usage = Usage.of(size);
        int rest = size.share(16_458) - usage.spring().written() - usage.autumn().written();
        int agreements = rest * 20 / 100;
        int adaptations = rest * 15 / 100;
        int support = rest * 6 / 100;
        int notes = rest * 6 / 100;
        Quota spring = of(usage.spring(), agreements * 3 / 10, adaptations * 4 / 10, support / 2, notes / 2);
        Quota autumn = of(usage.autumn(), agreements - agreements * 3 / 10, adaptations - adaptations * 4 / 10,
            support - support / 2, notes - notes / 2);
        return new Year(former(rest - agreements - adaptations - support - notes), spring, autumn);
    }

    private static Quota of(Usage usage, int agreements, int adaptations, int support, int notes) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.PLANNING, usage.planning());
        counts.put(Kind.LEARNING_LOG, usage.learningLog());
        counts.put(Kind.DEVELOPMENT_TALK, usage.conversation());
        counts.put(Kind.AGREEMENT, agreements);
        counts.put(Kind.EXTRA_ADAPTATIONS, adaptations);
        counts.put(Kind.SPECIAL_SUPPORT, support);
        counts.put(Kind.SECURE_NOTE, notes);
        return new Quota(counts, usage.planningReflection(), usage.planningAnalysis(),
            usage.learningLogReflection());
    }

    private static Quota former(int count) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        counts.put(Kind.DEVELOPMENT_TALK, count * 18 / 100);
        counts.put(Kind.AGREEMENT, count * 8 / 100);
        counts.put(Kind.EXTRA_ADAPTATIONS, count * 14 / 100);
        counts.put(Kind.SPECIAL_SUPPORT, count * 6 / 100);
        counts.put(Kind.SECURE_NOTE, count * 6 / 100);
        int logs = count - counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.put(Kind.LEARNING_LOG, logs);
        return new Quota(counts, 0, 0, logs / 10);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
