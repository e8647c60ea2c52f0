package org.skolbro.demo.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.demo.picture.Drawings;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.text.Section;
import org.skolbro.demo.text.Slots;
import org.skolbro.demo.text.Swedish;
import org.skolbro.demo.text.Theme;
import org.skolbro.demo.text.Theme.Episode;
import org.skolbro.demo.text.Variety;

/** Learning logs (lärloggar): something that happened, what was learnt, for some what the staff think of it. */
final class LearningLogs implements Writer {

    private static final double WITH_PICTURE = 0.3;
    private static final double WITH_QUOTE = 0.65;

    private final Variety variety;
    private final Told told;
    private final List<Episode> ofChildren;
    private final List<Episode> ofGroups;

    LearningLogs(List<Theme> themes, Variety variety) {
        this.variety = variety;
        this.told = new Told(variety);
        this.ofChildren = themes.stream().flatMap(Theme::told)
            .filter(episode -> !episode.section().ofGroup()).toList();
        this.ofGroups = themes.stream().flatMap(Theme::told).filter(episode -> episode.section().ofGroup())
            .toList();
    }

    @Override
    public Written write(Occasion occasion) {
        boolean together = occasion.children().isEmpty() || occasion.others().size() > 1;
        int month = occasion.date().getMonthValue();
        List<Episode> fitting = (together ? ofGroups : ofChildren).stream()
            .filter(episode -> episode.section().fits(occasion.age(), month)).toList();
        Episode episode = told.choose(fitting, occasion);
        Slots slots = occasion.slots();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("what-happened", slots.fill(happened(episode.section(), occasion, together)));
        fields.put("learning", slots.fill(variety.pick(episode.section().all("l")) + " "
            + variety.pick(episode.theme().common().all("g"))));
        if (occasion.card().reflected()) {
            fields.put("reflection", slots.fill(variety.several(episode.theme().common().all("r"), 2)));
        }
        return new Written(episode.section().title(), fields, picture(episode.theme()));
    }

    private String happened(Section episode, Occasion occasion, boolean together) {
        List<String> text = new ArrayList<>();
        text.add(variety.pick(episode.all("o")));
        text.add(occasion.others().size() == 1 ? withCompanion(episode) : variety.pick(episode.all("m")));
        if (together && !occasion.children().isEmpty()) {
            text.add("Med i dag var " + Swedish.list(occasion.children().stream().map(Child::callName)
                .toList()) + ".");
        }
        if (episode.has("q") && variety.happens(WITH_QUOTE)) {
            text.add(variety.pick(episode.all("q")));
        }
        text.add(variety.pick(episode.all("e")));
        return String.join(" ", text);
    }

    /** Every episode of one child has a sentence with another child in it. */
    private static String withCompanion(Section episode) {
        return episode.all("m").stream()
            .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("{kompis}"))
            .findFirst().orElseThrow();
    }

    private Optional<String> picture(Theme theme) {
        return variety.happens(WITH_PICTURE)
            ? Optional.of(theme.name() + "-" + (1 + variety.below(Drawings.VARIANTS)) + ".png")
            : Optional.empty();
    }
}
