package org.skolbro.demo.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a preschool explores for a while (tema): episodes to tell about, thoughts that fit all of them, and a planning.
 *
 * @param common {@code g} what is learnt, {@code r} what the staff think afterwards
 */
public record Theme(String name, List<Section> episodes, Section common, Section planning) {

    private static final List<String> NAMES = List.of(
        "vatten", "skogen", "bygg", "sagor", "matematik", "rorelse", "sprak", "skapande", "musik", "lek",
        "smakryp", "vardag", "ljus");

    public static List<Theme> all() {
        return NAMES.stream().map(Theme::read).toList();
    }

    private static Theme read(String name) {
        List<Section> sections = Section.read("theme/" + name + ".txt");
        Section common = named(sections, "gemensamt");
        Section planning = named(sections, "planering");
        List<Section> episodes = sections.stream().filter(s -> s != common && s != planning).toList();
        return new Theme(name, episodes, common, planning);
    }

    private static Section named(List<Section> sections, String title) {
        return sections.stream().filter(section -> section.title().equals(title)).findFirst().orElseThrow();
    }

    public Stream<Episode> told() {
        return episodes.stream().map(section -> new Episode(this, section));
    }

    /** One thing that happened, and the theme it belongs to. */
    public record Episode(Theme theme, Section section) {
    }
}
