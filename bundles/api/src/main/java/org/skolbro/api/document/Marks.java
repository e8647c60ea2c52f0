package org.skolbro.api.document;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What stands in a MATRIX field: the level reached (nådd nivå) for each criterion that somebody has judged. As text one
 * line each, {@code section/criterion=level}, sorted, so that equal marks are equal texts.
 */
public record Marks(Map<Cell, String> levels) {

    public static final Marks NONE = new Marks(Map.of());

    private static final String KEY = "[a-z0-9][a-z0-9-]*";

    /** A criterion in its section, by their keys. */
    public record Cell(String section, String criterion) implements Comparable<Cell> {

        public Cell {
            if (!section.matches(KEY) || !criterion.matches(KEY)) {
                throw new IllegalArgumentException("A cell has a section and a criterion of small letters, digits and hyphens");
            }
        }

        @Override
        public int compareTo(Cell other) {
            int bySection = section.compareTo(other.section);
            return bySection == 0 ? criterion.compareTo(other.criterion) : bySection;
        }
    }

    public Marks {
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    /** @throws IllegalArgumentException when the text was not written by {@link #text} */
    public static Marks of(String text) {
        Map<Cell, String> levels = new TreeMap<>();
        text.lines().forEach(line -> {
            int slash = line.indexOf('/');
            int equals = line.indexOf('=');
            if (slash < 1 || equals < slash || !line.substring(equals + 1).matches(KEY)) {
                throw new IllegalArgumentException("Not a mark");
            }
            levels.put(new Cell(line.substring(0, slash), line.substring(slash + 1, equals)), line.substring(equals + 1));
        });
        return new Marks(levels);
    }

    /** As it is stored. */
    public String text() {
        return levels.entrySet().stream()
            .map(mark -> mark.getKey().section() + "/" + mark.getKey().criterion() + "=" + mark.getValue())
            .collect(Collectors.joining("\n"));
    }

    public Optional<String> at(Cell cell) {
        return Optional.ofNullable(levels.get(cell));
    }

    /** The same marks with another level, or none, for one criterion. */
    public Marks with(Cell cell, Optional<String> level) {
        Map<Cell, String> changed = new TreeMap<>(levels);
        level.ifPresentOrElse(reached -> changed.put(cell, reached), () -> changed.remove(cell));
        return new Marks(changed);
    }

    /** What two people marked at the same time, both from {@code before}: each cell as the one who changed it left it. */
    public static Marks merged(Marks before, Marks mine, Marks theirs) {
        Map<Cell, String> all = new TreeMap<>(theirs.levels);
        Map<Cell, String> touched = new TreeMap<>(before.levels);
        touched.putAll(mine.levels);
        touched.keySet().stream().filter(cell -> !mine.at(cell).equals(before.at(cell)))
            .forEach(cell -> mine.at(cell).ifPresentOrElse(level -> all.put(cell, level), () -> all.remove(cell)));
        return new Marks(all);
    }

    /** Whether every mark is for a criterion and a level of the field. */
    public boolean fit(Field field) {
        return levels.entrySet().stream().allMatch(mark ->
            field.choices().stream().anyMatch(level -> level.key().equals(mark.getValue()))
                && field.sections().stream().anyMatch(section -> section.key().equals(mark.getKey().section())
                    && section.criteria().stream().anyMatch(row -> row.key().equals(mark.getKey().criterion()))));
    }
}
