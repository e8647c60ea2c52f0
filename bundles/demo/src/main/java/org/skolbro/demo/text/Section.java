package org.skolbro.demo.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences that fit together: every line under one key can follow every line under the key before it. Written as
 * {@code == title | ages 1-2 | months 4-10 | group} (or {@code two guardians}) and lines {@code key: sentence}.
 */
public record Section(String title, Span ages, Span months, For whom, Map<String, List<String>> sentences) {

    /** What the sentences take for granted about those they speak of. */
    public enum For { ANY_CHILD, CHILD_WITH_TWO_GUARDIANS, GROUP }

    /** From a number to a number, both included; months may pass the turn of the year. */
    public record Span(int from, int to) {

        boolean contains(int value) {
            return from <= to ? from <= value && value <= to : value >= from || value <= to;
        }

        static Span parse(String written) {
            String[] ends = written.split("-");
            return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }

    public static List<Section> read(String path) {
        List<Section> sections = new ArrayList<>();
        for (String line : Resource.lines(path)) {
            if (line.startsWith("== ")) {
                sections.add(headed(line.substring(3)));
            } else {
                int colon = line.indexOf(": ");
                sections.getLast().sentences.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .add(line.substring(colon + 2).strip());
            }
        }
        return sections;
    }

    private static Section headed(String header) {
        String[] parts = header.split(" \\| ");
        Span ages = new Span(0, 99);
        Span months = new Span(1, 12);
        For whom = For.ANY_CHILD;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("ages ")) {
                ages = Span.parse(part.substring(5));
            } else if (part.startsWith("months ")) {
                months = Span.parse(part.substring(7));
            } else if (part.equals("group")) {
                whom = For.GROUP;
            } else if (part.equals("two guardians")) {
                whom = For.CHILD_WITH_TWO_GUARDIANS;
            } else {
                throw new IllegalArgumentException("A section's header says " + part + ", which means nothing");
            }
        }
        return new Section(parts[0].strip(), ages, months, whom, new LinkedHashMap<>());
    }

    public boolean fits(int age, int month) {
        return ages.contains(age) && months.contains(month);
    }

    public boolean fits(int age) {
        return ages.contains(age);
    }

    public boolean ofGroup() {
        return whom == For.GROUP;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public List<String> all(String key) {
        List<String> lines = sentences.get(key);
        if (lines == null) {
            throw new IllegalArgumentException("Section " + title + " has no sentences under " + key);
        }
        return lines;
    }
}
