package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.demo.document.WorkingDays;
import org.skolbro.demo.text.Resource;
import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Variety;

/** Texts whose keys are the fields of document types: what is said, planned, adapted and decided about one pupil. */
final class FormTexts {

    /** So many sentences under one key are a text to choose two of. */
    private static final int LONG = 4;

    private final Variety variety;
    private final Map<String, List<Section>> files = new HashMap<>();
    private final Map<String, Set<String>> fields = Resource.lines("school/fields.txt").stream()
        .map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0], words -> Set.of(words).stream()
        .filter(word -> !word.equals(words[0])).collect(Collectors.toSet())));

    FormTexts(Variety variety) {
        this.variety = variety;
    }

    /** One section of the file that fits the age, each key with a sentence or two. */
    Map<String, String> pick(String file, int age, Slots slots) {
        List<Section> fitting = files.computeIfAbsent(file, name -> Section.read("school/" + name + ".txt")).stream()
            .filter(section -> section.fits(age)).toList();
        Section section = fitting.get(variety.below(fitting.size()));
        Map<String, String> picked = new LinkedHashMap<>();
        section.sentences().forEach((key, lines) -> picked.put(key, slots.fill(variety.several(lines, lines.size() < LONG ? 1 : 2))));
        picked.put("title", section.title());
        return picked;
    }

    /** Those of the texts that the type has a field for. */
    Map<String, String> fitting(String type, Map<String, String> texts) {
        Set<String> known = fields.get(type);
        return texts.entrySet().stream().filter(text -> known.contains(text.getKey()) && !text.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static LocalDate after(LocalDate day, int weeks) {
        return WorkingDays.onOrBefore(day.plusWeeks(weeks));
    }
}
