package org.skolbro.ui.internal.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private Optional<Job<Outcome<Found>>> underWay = Optional.empty();
    private String number = "";

    MentionsPanel(Here here) {
        this.here = here;
        words = Words.of(here);
        addClassName("form-column");
    }

    /** @param sought the child's real number; the search for it that is under way goes on */
    void search(IdentityViews.Services services, String sought) {
        if (isSearching() && sought.equals(number)) {
            return;
        }
        stop();
        number = sought;
        // the number itself stands in no list of work
        Job<Outcome<Found>> job = services.jobs().start(here.caller(), "identity.mentions " + UUID.randomUUID(),
            progress -> services.mentions().of(here.caller(), sought, progress));
        job.watch(() -> services.jobs().forget(job));
        services.jobs().forget(job);
        underWay = Optional.of(job);
        removeAll();
        add(new JobPanel<>(here, job, outcome -> {
            underWay = Optional.empty();
            arrived(outcome, () -> search(services, sought));
        }, new Button(words.say("identity.mentions.stop"), click -> job.cancel())).staysHere());
    }

    private void arrived(Outcome<Found> outcome, Runnable again) {
        removeAll();
        switch (outcome) {
            case Outcome.Done<Found>(Found found) -> show(found, again);
            case Outcome.Refused<Found>(var why) -> add(new Paragraph(words.say(why)));
        }
        getChildren().findFirst().ifPresent(IdentityDialog::goTo);
    }

    /** One that failed has been told of, and holds nobody up. */
    boolean isSearching() {
        return underWay.filter(job -> job.failure().isEmpty()).isPresent();
    }

    /** Nobody looks at what comes of it any more. */
    void stop() {
        underWay.ifPresent(Job::cancel);
        underWay = Optional.empty();
        number = "";
    }

    private void show(Found found, Runnable again) {
        if (!found.whole()) {
            add(new Paragraph(words.say("identity.mentions.cancelled", words.count(found.read()), words.count(found.all()))),
                new Button(words.say("identity.mentions.again"), click -> again.run()));
        }
        Paragraph count = new Paragraph(words.say("identity.mentions.found", found.sure(), found.maybe(), words.count(found.read())));
        count.addClassNames("notice", found.whole() && found.places().isEmpty() ? "tone-good" : "tone-warn");
        add(count);
        if (found.places().isEmpty()) {
            return;
        }
        add(new Paragraph(words.say("identity.mentions.advice")),
            new CsvLink(here, words.say("identity.mentions.file"), () -> rows(found)));
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        found.places().stream().limit(SHOWN).forEach(place -> list.add(item(place)));
        add(list);
        if (found.places().size() > SHOWN) {
            add(quiet(words.say("identity.mentions.more", found.sure() + found.maybe() - SHOWN)));
        }
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
