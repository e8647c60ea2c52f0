package org.skolbro.ui.internal.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.identity.Mentions.Found;
import org.skolbro.api.identity.Mentions.Mention;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Job;
import org.skolbro.ui.internal.work.JobPanel;
import org.skolbro.ui.view.CsvLink;
import org.skolbro.ui.view.Here;

/** Where running text names a child: the search while it goes on, then the places, of which a list may be taken along. */
final class MentionsPanel extends Div {

    private static final int SHOWN = 10;

    private final Here here;
    private final Words words;
    private boolean searching;

    MentionsPanel(Here here) {
        this.here = here;
        words = Words.of(here);
        addClassName("form-column");
    }

    /** @param number the child's real one; asked again while it runs, the same search is shown */
    void search(IdentityViews.Services services, String number) {
        removeAll();
        searching = true;
        Job<Outcome<Found>> job = services.jobs().start(here.caller(), "identity.mentions " + number,
            progress -> services.mentions().of(here.caller(), number, progress));
        add(new JobPanel<>(here, job, outcome -> {
            services.jobs().forget(job);
            searching = false;
            removeAll();
            switch (outcome) {
                case Outcome.Done<Found>(Found found) -> show(found, () -> search(services, number));
                case Outcome.Refused<Found>(var why) -> add(new Paragraph(words.say(why)));
            }
        }, new Button(words.say("action.cancel"), click -> job.cancel())));
    }

    boolean isSearching() {
        return searching;
    }

    private void show(Found found, Runnable again) {
        if (!found.whole()) {
            add(new Paragraph(words.say("identity.mentions.cancelled", words.count(found.read()), words.count(found.all()))),
                new Button(words.say("identity.mentions.again"), click -> again.run()));
        }
        add(new Paragraph(words.say("identity.mentions.found", found.sure(), found.maybe(), words.count(found.read()))));
        if (found.places().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        found.places().stream().limit(SHOWN).forEach(place -> list.add(item(place)));
        add(list);
        if (found.places().size() > SHOWN) {
            add(quiet(words.say("identity.mentions.more", found.sure() + found.maybe() - SHOWN)));
        }
        add(new Paragraph(words.say("identity.mentions.advice")),
            new CsvLink(here, words.say("identity.mentions.file"), () -> rows(found)));
    }

    private ListItem item(Mention place) {
        Span what = new Span(title(place));
        what.addClassName("strong");
        ListItem item = new ListItem(what, quiet(Stream.of(place.unitName(), words.day(place.day()), sure(place)).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "))));
        place.document().ifPresent(document -> item.add(new Span(address(place).orElseThrow())));
        return item;
    }

    private String title(Mention place) {
        String kind = words.word("identity.mentions.kind", place.kind());
        return place.type().map(type -> kind + ": " + words.say(type)).orElse(kind);
    }

    private String sure(Mention place) {
        return words.say(place.sure() ? "identity.mentions.sure" : "identity.mentions.maybe");
    }

    /** For whoever may open it; the system manager may not. */
    private static Optional<String> address(Mention place) {
        return place.document().map(document -> "/handling/" + document);
    }

    private Stream<List<String>> rows(Found found) {
        return Stream.concat(Stream.of(List.of(words.say("identity.mentions.column.where"), words.say("identity.place.unit"),
            words.say("identity.mentions.column.day"), words.say("identity.mentions.column.how"), words.say("identity.mentions.column.address"))),
            found.places().stream().map(place -> List.of(title(place), place.unitName(), place.day().toString(), sure(place),
                address(place).orElse(""))));
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("quiet");
        return line;
    }
}
