package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.ui.internal.text.Words;

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
        GroupTurnWords turn = new GroupTurnWords(words, group);
        Span children = new Span(several ? words.say("rehearsal.group.at", group.unit(), turn.children()) : turn.children());
        children.addClassName("quiet");
        Div text = new Div(new Span(turn.heading()), children);
        text.addClassName("two-lines");
        return group.isOpen() ? new ListItem(text, turn.chips()) : new ListItem(text);
    }
}
