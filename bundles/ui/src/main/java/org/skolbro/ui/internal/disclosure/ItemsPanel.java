package org.skolbro.ui.internal.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Item;
import org.skolbro.api.disclosure.Disclosure.Standing;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status.Tone;
import org.skolbro.ui.view.StatusChip;

/** The documents of a request, each with what the review came to. */
final class ItemsPanel extends Section {

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private final Disclosure one;
    private final Consumer<Outcome<?>> follow;

    ItemsPanel(Here here, Disclosures disclosures, Disclosure one, Consumer<Outcome<?>> follow) {
        this.here = here;
        this.disclosures = disclosures;
        this.one = one;
        this.follow = follow;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("disclosure.documents.count", one.items().size())));
        if (one.items().isEmpty()) {
            add(new EmptyState(VaadinIcon.ARCHIVE, words.say("disclosure.documents.none"), words.say("disclosure.documents.none.advice")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("item-list");
            one.items().forEach(item -> list.add(new ListItem(item(item))));
            add(list);
        }
        if (isOpen()) {
            Anchor archive = new Anchor("/arkiv", words.say("disclosure.documents.search"));
            archive.addComponentAsFirst(VaadinIcon.SEARCH.create());
            archive.addClassNames("icon-word", "no-print");
            Paragraph how = new Paragraph(words.say("disclosure.documents.how"));
            how.addClassName("quiet");
            add(archive, how);
        }
    }

    private boolean isOpen() {
        return !one.state().isDecided() && one.closed().isEmpty();
    }

    private Component item(Item item) {
        String title = item.title().isBlank() ? here.say(item.type()) : item.title();
        Span origin = new Span(String.join(" · ", origin(item)));
        origin.addClassName("quiet");
        Div marks = item.review().map(review -> DisclosureMarks.of(words, review)).orElseGet(() -> new Div(
            StatusChip.saying(words.say("disclosure.unreviewed"), VaadinIcon.HOURGLASS, Tone.NEUTRAL)));
        marks.addClassName("chips");
        if (item.standing() != Standing.THERE) {
            marks.add(StatusChip.saying(words.word("disclosure.standing", item.standing()), VaadinIcon.LOCK, Tone.WARN));
        }
        if (item.corrected()) {
            marks.add(StatusChip.saying(words.say("disclosure.corrected"), VaadinIcon.EDIT, Tone.WARN));
        }
        Div acts = new Div(acts(item, title).toArray(Component[]::new));
        acts.addClassNames("chips", "no-print");
        Div all = new Div(named(item, title), origin, marks, acts);
        all.addClassName("two-lines");
        return all;
    }

    private Component named(Item item, String title) {
        if (isOpen() && ReviewView.path(one.id(), item).isPresent()) {
            return new Anchor(ReviewView.path(one.id(), item).get(), title + ", " + words.day(item.date()));
        }
        return new Span(title + ", " + words.day(item.date()));
    }

    private List<String> origin(Item item) {
        List<String> origin = new ArrayList<>();
        if (!item.about().isEmpty()) {
            origin.add(String.join(", ", item.about()));
        }
        if (!item.title().isBlank()) {
            origin.add(here.say(item.type()));
        }
        if (!item.unit().isEmpty()) {
            origin.add(item.unit());
        }
        origin.add(words.word("disclosure.secrecy", item.secrecy()));
        return origin;
    }

    private List<Component> acts(Item item, String title) {
        List<Component> acts = new ArrayList<>();
        boolean gives = item.review().filter(review -> review.holds() && review.verdict() != Verdict.REFUSED).isPresent();
        if (gives && disclosures.prints() && item.standing() == Standing.THERE && one.closed().isEmpty()) {
            acts.add(Copy.link(words, "disclosure.preview", "kopia.pdf", "application/pdf",
                out -> disclosures.preview(here.caller(), one.id(), item.document(), out)));
        }
        if (isOpen()) {
            Button remove = new Button(words.say("disclosure.remove"), click -> follow.accept(disclosures.remove(here.caller(), one.id(), item.document())));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(words.say("disclosure.remove.which", title));
            acts.add(remove);
        }
        return acts;
    }
}
