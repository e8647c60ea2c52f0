package org.skolbro.ui.internal.child;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.FormChip;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** My groups, by unit. */
public final class GroupsView extends Sheet {

    private final Here here;
    private final Words words;
    private final ChildViews.Services services;
    private Set<UnitCode> led = Set.of();

    public GroupsView(Here here, ChildViews.Services services) {
        super(Words.of(here).say("groups.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        List<GroupRow> groups = services.register().groups(here.caller());
        if (groups.isEmpty()) {
            content(new EmptyState(VaadinIcon.GROUP, words.say("groups.empty"), words.say("groups.empty.advice")));
            return;
        }
        lead(words.say("groups.lead", groups.size(), groups.stream().mapToInt(GroupRow::children).sum()));
        led = here.caller().roles().contains(Role.HEADTEACHER)
            ? services.register().units(here.caller()).stream().map(Unit::code).collect(Collectors.toSet()) : Set.of();
        Map<String, List<GroupRow>> byUnit = groups.stream()
            .collect(Collectors.groupingBy(GroupRow::unitName, LinkedHashMap::new, Collectors.toList()));
        content(byUnit.entrySet().stream().map(unit -> unit(unit.getKey(), unit.getValue())).toArray(Component[]::new));
    }

    private Component unit(String name, List<GroupRow> groups) {
        Div cards = new Div();
        cards.addClassName("cards");
        groups.forEach(group -> cards.add(card(group)));
        Div head = new Div(new H2(name));
        head.addClassName("row");
        if (led.contains(groups.getFirst().group().unit())) {
            Anchor print = new Anchor("/utskrift?enhet=" + groups.getFirst().group().unit(), words.say("groups.print"));
            print.addComponentAsFirst(VaadinIcon.PRINT.create());
            print.addClassNames("icon-word", "no-print");
            head.add(print);
        }
        Section section = new Section(head, cards);
        section.addClassName("stack");
        return section;
    }

    private Component card(GroupRow row) {
        Span name = new Span(row.group().name());
        name.addClassName("card-title");
        Span count = new Span(words.say("groups.children", row.children()));
        count.addClassName("quiet");
        Anchor card = new Anchor("/grupp/" + row.group().id(), name, count);
        card.addClassName("card-link");
        services.forms().serving(row.group().schoolType()).ifPresent(form -> {
            card.addClassName("form-" + form.value());
            services.forms().name(form).ifPresent(text -> card.add(new FormChip(form, text, here)));
        });
        return card;
    }
}
