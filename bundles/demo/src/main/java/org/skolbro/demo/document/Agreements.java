package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Swedish;
import org.skolbro.demo.text.Variety;

/**
 * What is agreed, adapted or noted about one child: each topic is a section whose keys are answered by one sentence, or
 * several where the text is a list of measures.
 */
final class Agreements implements Writer {

    /** The key whose sentence tells when it is followed up; it stands last in the text, the day in a field of its own. */
    private static final String FOLLOW = "follow";
    private static final String FOLLOW_UP = "follow-up";

    private final String heading;
    private final List<Section> topics;
    private final Map<String, String> keysOfFields;
    private final Variety variety;

    private Agreements(String heading, String file, Map<String, String> keysOfFields, Variety variety) {
        this.heading = heading;
        this.topics = Section.read("child/" + file + ".txt");
        this.keysOfFields = keysOfFields;
        this.variety = variety;
    }

    /** Överenskommelser. */
    static Writer agreements(Variety variety) {
        return new Agreements("Överenskommelse: ", "agreement", fields("what", "what", "who", "who"), variety);
    }

    /** Extra anpassningar. */
    static Writer extraAdaptations(Variety variety) {
        return new Agreements("Extra anpassningar: ", "extra-adaptations",
            fields("situation", "situation", "adaptations", "adapt"), variety);
    }

    /** Särskilt stöd (skollagen 8 kap. 9 §). */
    static Writer specialSupport(Variety variety) {
        return new Agreements("Särskilt stöd: ", "special-support",
            fields("need", "need", "responsible", "responsible", "measures", "measures"), variety);
    }

    /** Säkra anteckningar. */
    static Writer secureNotes(Variety variety) {
        return new Agreements("", "secure-note", fields("note", "note"), variety);
    }

    @Override
    public Written write(Occasion occasion) {
        List<Section> fitting = topics.stream().filter(topic -> topic.fits(occasion.age()))
            .filter(topic -> topic.whom() != Section.For.CHILD_WITH_TWO_GUARDIANS
            || occasion.guardians() == 2).toList();
        Section topic = fitting.get(variety.below(fitting.size()));
        LocalDate followUp = WorkingDays.onOrBefore(occasion.date().plusWeeks(5 + variety.below(5)));
        Slots slots = occasion.slots().with("uppfoljning", Swedish.date(followUp));
        Map<String, String> fields = new LinkedHashMap<>();
        keysOfFields.forEach((field, key) -> fields.put(field, slots.fill(variety.several(topic.all(key),
            isList(key) ? 2 : 1))));
        if (topic.has(FOLLOW)) {
            String lastField = List.copyOf(keysOfFields.keySet()).getLast();
            fields.merge(lastField, slots.fill(variety.pick(topic.all(FOLLOW))), (text, last) -> text + " " + last);
            fields.put(FOLLOW_UP, followUp.toString());
        }
        return Written.of(heading.isEmpty() ? topic.title() : heading + Swedish.small(topic.title()), fields);
    }

    private static boolean isList(String key) {
        return key.equals("adapt") || key.equals("measures");
    }

    private static Map<String, String> fields(String... fieldsAndKeys) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndKeys.length; i += 2) {
            fields.put(fieldsAndKeys[i], fieldsAndKeys[i + 1]);
        }
        return fields;
    }
}
