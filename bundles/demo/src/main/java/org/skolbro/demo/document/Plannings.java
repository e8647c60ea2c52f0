package org.skolbro.demo.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Swedish;
import org.skolbro.demo.text.Theme;
import org.skolbro.demo.text.Variety;

/**
 * Plannings (planeringar) of a group, some of one child, with reflection and analysis where they have come
 * that far.
 */
final class Plannings implements Writer {

    private final List<Section> ofGroups;
    private final List<Section> ofChildren = Section.read("child/planning.txt");
    private final Variety variety;

    Plannings(List<Theme> themes, Variety variety) {
        this.ofGroups = themes.stream().map(Theme::planning).toList();
        this.variety = variety;
    }

    @Override
    public Written write(Occasion occasion) {
        boolean ofGroup = occasion.children().isEmpty();
        Section section = ofGroup ? variety.pick(ofGroups)
            : ofChildren.stream().filter(s -> s.fits(occasion.age())).findFirst().orElseThrow();
        Slots slots = occasion.slots();
        Map<String, String> fields = new LinkedHashMap<>();
        int topic = variety.below(section.all("p").size());
        fields.put("purpose", slots.fill(ofGroup ? variety.several(section.all("p"), 2)
            : section.all("p").get(topic)));
        fields.put("activities", slots.fill(ofGroup ? variety.several(section.all("a"), 3)
            : section.all("a").get(topic)));
        fields.put("documentation", slots.fill(variety.pick(section.all("d"))));
        if (occasion.card().reflected()) {
            fields.put("reflection", slots.fill(variety.several(section.all("r"), 2)));
        }
        if (occasion.card().analysed()) {
            fields.put("analysis", slots.fill(variety.several(section.all("n"), 2)));
        }
        String title = ofGroup ? variety.pick(section.all("t")) : section.all("t").get(topic);
        return Written.of(title + ", " + Swedish.term(occasion.date()), fields);
    }
}
