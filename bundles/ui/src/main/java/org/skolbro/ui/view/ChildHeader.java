package org.skolbro.ui.view;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.ChildCard;
import org.skolbro.api.register.ChildCard.PlacedAt;
import org.skolbro.api.register.Group;
import org.skolbro.ui.internal.text.Words;

/** Who the child is: form, unit, group, year, number (masked), guardians; a protected identity is a plain line. */
public final class ChildHeader extends Div {

    /**
     * @param forms chips of the forms that the child is in
     * @param number how the identity number is shown, usually masked with a way to ask for it
     */
    public ChildHeader(Here here, ChildCard card, List<FormChip> forms, Component number) {
        Words words = Words.of(here);
        addClassName("child-header");
        Div first = new Div();
        first.addClassName("chips");
        first.add(forms.toArray(Component[]::new));
        first.add(new Span(place(words, card)));
        Div second = new Div(number);
        second.addClassNames("row", "quiet");
        if (!card.guardians().isEmpty()) {
            second.add(new Span(words.say("child.guardians",
                card.guardians().stream().map(PersonName::full).collect(Collectors.joining(", ")))));
        }
        add(first, second);
        if (card.child().isProtected()) {
            Div line = new Div(VaadinIcon.LOCK.create(), new Span(words.say("child.protected")));
            line.addClassNames("protected-line", "icon-word");
            add(line);
        }
    }

    private static String place(Words words, ChildCard card) {
        String units = card.placements().stream().filter(PlacedAt::now).map(at -> at.unitName()
            + (at.placement().schoolYear().isPresent()
            ? " " + words.say("child.year", at.placement().schoolYear().getAsInt()) : "")).distinct()
            .collect(Collectors.joining(", "));
        String groups = card.groups().stream().map(Group::name).collect(Collectors.joining(", "));
        return groups.isEmpty() ? units : units.isEmpty() ? groups : units + " · " + groups;
    }
}
