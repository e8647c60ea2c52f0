package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Which groups become which when the school year turns, as the register has it; those first that it has not turned. */
final class GroupTurnList extends Section {

    private final Words words;

    GroupTurnList(Words words, LocalDate until, List<GroupTurn> groups) {
        this.words = words;
        addClassName("stack");
        setVisible(!groups.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        boolean several = groups.stream().map(GroupTurn::unit).distinct().count() > 1;
        Stream.concat(groups.stream().filter(GroupTurn::isOpen), groups.stream().filter(group -> !group.isOpen()))
            .forEach(group -> list.add(item(group, several)));
        add(new H2(words.say("rehearsal.groups", words.day(until))), new Paragraph(words.say("rehearsal.groups.lead")), list);
    }

    private ListItem item(GroupTurn group, boolean several) {
        Span children = new Span(several ? words.say("rehearsal.group.at", group.unit(), children(group)) : children(group));
        children.addClassName("quiet");
        Div text = new Div(new Span(heading(group)), children);
        text.addClassName("two-lines");
        Div chips = new Div(chips(group));
        chips.addClassName("chips");
        return group.isOpen() ? new ListItem(text, chips) : new ListItem(text);
    }

    /** As 3A → 4A, 4B. */
    private String heading(GroupTurn group) {
        List<String> others = group.next().stream().filter(next -> !next.group().equals(group.group())).map(GroupTurn.Next::name).toList();
        if (!others.isEmpty()) {
            return words.say("rehearsal.group.becomes", group.name(), String.join(", ", others));
        }
        String goesOn = words.say(group.next().isEmpty() && group.without() == 0 ? "rehearsal.group.emptied" : "rehearsal.group.goes-on", group.name());
        return group.endsOn().map(last -> words.say("rehearsal.group.ends", group.name(), words.day(last))).orElse(goesOn);
    }

    private String children(GroupTurn group) {
        List<String> parts = new ArrayList<>(group.next().stream().map(next -> words.say("rehearsal.group.to", next.children(), next.name())).toList());
        if (group.leave() > 0) {
            parts.add(words.say("rehearsal.group.leave", group.leave()));
        }
        return parts.isEmpty() ? words.say("rehearsal.group.empty") : parts.stream().collect(Collectors.joining(", "));
    }

    private Component[] chips(GroupTurn group) {
        List<Component> chips = new ArrayList<>();
        if (group.without() > 0) {
            chips.add(StatusChip.saying(words.say("rehearsal.group.without", group.without()), VaadinIcon.QUESTION, Status.Tone.WARN));
        }
        group.proposal().ifPresent(name -> chips.add(StatusChip.saying(words.say("rehearsal.group.proposal", name), VaadinIcon.ARROW_UP, Status.Tone.WARN)));
        return chips.toArray(Component[]::new);
    }
}
