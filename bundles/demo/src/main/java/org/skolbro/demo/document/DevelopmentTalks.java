package org.skolbro.demo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Swedish;
import org.skolbro.demo.text.Variety;

/** Development talks (utvecklingssamtal), prepared by the mentor and at home. */
final class DevelopmentTalks implements Writer {

    private static final List<String> HEADINGS = List.of("lek", "sprak", "kropp", "larande");

    private final List<Section> sections = Section.read("child/development-talk.txt");
    private final Variety variety;

    DevelopmentTalks(Variety variety) {
        this.variety = variety;
    }

    @Override
    public Written write(Occasion occasion) {
        Section section = sections.stream().filter(s -> s.fits(occasion.age())).findFirst().orElseThrow();
        Slots slots = occasion.slots();
        List<String> prepared = new ArrayList<>();
        HEADINGS.stream()
            .filter(section::has).forEach(heading -> prepared.add(variety.pick(section.all(heading))));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", occasion.date().toString());
        fields.put("participants", participants(occasion));
        fields.put("mentor-preparation", slots.fill(String.join(" ", prepared)));
        fields.put("home-preparation", slots.fill(variety.several(section.all("home"), 2)));
        fields.put("summary", slots.fill(variety.several(section.all("sum"), 1 + variety.below(2))));
        fields.put("next-steps", slots.fill(variety.several(section.all("next"), 2)));
        return Written.of("Utvecklingssamtal " + Swedish.term(occasion.date()), fields);
    }

    private static String participants(Occasion occasion) {
        Child child = occasion.child().orElseThrow();
        List<String> names = child.deciding(occasion.date()).stream().map(Person::name)
            .map(Person.Name::whole).toList();
        return Swedish.list(names) + " (vårdnadshavare), "
            + occasion.staff().mentor().person().name().whole() + " (förskollärare)";
    }
}
