package org.skolbro.ui.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.PersonMerges.Candidate;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;

/** Looks persons up when it is asked to, and not at every key: each look leaves its line in the audit. */
final class PersonSearch extends Section {

    private final Here here;
    private final Words words;
    private final PersonMerges merges;
    private final Consumer<Candidate> keep;
    private final Consumer<Candidate> drop;
    private final TextField text;
    private final Div found = new Div();
    private final Map<PersonId, Button> toKeep = new HashMap<>();
    private final Map<PersonId, Button> toDrop = new HashMap<>();

    PersonSearch(Here here, PersonMerges merges, Consumer<Candidate> keep, Consumer<Candidate> drop) {
        this.here = here;
        this.merges = merges;
        this.keep = keep;
        this.drop = drop;
        words = Words.of(here);
        addClassName("stack");
        text = new TextField(words.say("merge.find"));
        text.setHelperText(words.say("merge.find.help"));
        text.setClearButtonVisible(true);
        text.addClassName("grow");
        Button find = new Button(words.say("merge.find.verb"), VaadinIcon.SEARCH.create(), click -> find());
        find.addClickShortcut(Key.ENTER).listenOn(text);
        Div row = new Div(text, find);
        row.addClassName("search-row");
        found.addClassName("stack");
        add(row, found);
    }

    /** Shows in the list who is chosen as what. */
    void mark(Optional<Candidate> keeps, Optional<Candidate> goes) {
        toKeep.forEach((person, button) -> mark(button, keeps.map(Candidate::id).filter(person::equals).isPresent()));
        toDrop.forEach((person, button) -> mark(button, goes.map(Candidate::id).filter(person::equals).isPresent()));
    }

    private static void mark(Button button, boolean chosen) {
        if (chosen) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    }

    /** The same search anew, after something has changed. */
    void again() {
        if (!text.isEmpty()) {
            find();
        }
    }

    private void find() {
        found.removeAll();
        toKeep.clear();
        toDrop.clear();
        if (text.getValue().isBlank()) {
            return;
        }
        List<Candidate> persons = merges.find(here.caller(), text.getValue());
        if (persons.isEmpty()) {
            found.add(new EmptyState(VaadinIcon.SEARCH, words.say("merge.none"), words.say("merge.none.advice")));
            return;
        }
        Paragraph count = new Paragraph(persons.size() < PersonMerges.MOST_FOUND ? words.say("merge.found", persons.size())
            : words.say("merge.found.most", persons.size()));
        count.addClassName("quiet");
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        persons.forEach(person -> list.add(new ListItem(row(person))));
        found.add(count, list);
    }

    private Component row(Candidate person) {
        Button kept = new Button(words.say("merge.keep"), click -> keep.accept(person));
        Button duplicate = new Button(words.say("merge.duplicate"), click -> drop.accept(person));
        List.of(kept, duplicate).forEach(button -> {
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(button.getText() + ": " + person.name().full() + " " + person.maskedNumber());
        });
        toKeep.put(person.id(), kept);
        toDrop.put(person.id(), duplicate);
        Div acts = new Div(kept, duplicate);
        acts.addClassName("chips");
        Div row = new Div(new PersonLines(words, person), acts);
        row.addClassName("spread");
        return row;
    }
}
