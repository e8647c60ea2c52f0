package org.skolbro.demo.school;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skolbro.demo.register.Child;

/** How far each pupil has come: the same pupil does much the same in all subjects. */
final class Marking {

    private static final List<String> LEVELS = List.of("effort-needed", "on-the-way", "acceptable", "more");
    private static final List<String> GRADE_STEPS = List.of("not-yet", "e", "c", "a");
    private static final List<String> ADAPTED = List.of("together", "basic", "deeper");
    private static final List<String> AREAS = List.of("aesthetics", "communication", "daily", "motor", "reality");
    private static final double SHOWN = 0.85;

    private final Random random;

    Marking(Random random) {
        this.random = random;
    }

    /** From 0 to 1. */
    private double reached(Child child) {
        double usual = Math.floorMod(child.person().id().hashCode(), 1000) / 1000.0;
        return Math.clamp(0.15 + 0.7 * usual + random.nextGaussian() * 0.15, 0, 0.999);
    }

    boolean isHigh(Child child) {
        return reached(child) > 0.45;
    }

    String level(Child child) {
        return of(LEVELS, child);
    }

    private String of(List<String> levels, Child child) {
        return levels.get((int) (reached(child) * levels.size()));
    }

    /** Marks for the criteria of a subject, most of them. */
    String matrix(Child child, Subject subject, boolean grades) {
        return marks(subject.key(), subject.criteria(), grades ? GRADE_STEPS : LEVELS, child);
    }

    String upperMatrix(Child child, Subject subject) {
        return marks(subject.key(), criteria(subject.upperCriteria()), GRADE_STEPS, child);
    }

    String areas(Child child) {
        return AREAS.stream().map(area -> marks(area, criteria(3), ADAPTED, child)).collect(Collectors.joining("\n"));
    }

    /** One level for each subject. */
    String overview(Child child, Stream<Subject> subjects) {
        return subjects.map(Subject::key).sorted().map(key -> "subjects/" + key + "=" + level(child))
            .collect(Collectors.joining("\n"));
    }

    private static List<String> criteria(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> "c" + number).toList();
    }

    /** At least the first; in the order in which marks are stored. */
    private String marks(String section, List<String> criteria, List<String> levels, Child child) {
        return criteria.stream().filter(criterion -> criterion.equals(criteria.getFirst()) || random.nextDouble() < SHOWN)
            .sorted().map(criterion -> section + "/" + criterion + "=" + of(levels, child)).collect(Collectors.joining("\n"));
    }
}
