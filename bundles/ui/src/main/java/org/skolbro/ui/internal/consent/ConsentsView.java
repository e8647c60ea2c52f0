package org.skolbro.ui.internal.consent;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** A guardian's questions, child by child; those of a pupil who is of age; a headteacher's children without answers, unit by unit. */
public final class ConsentsView extends Sheet {

    private final Here here;
    private final Words words;
    private final ConsentViews.Services services;

    public ConsentsView(Here here, ConsentViews.Services services) {
        super(Words.of(here).say("consent.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        if (here.caller().roles().contains(Role.GUARDIAN)) {
            lead(words.say("consent.lead"));
            services.register().myChildren(here.caller()).forEach(child -> add(asked(child, "consent.none.advice")));
        }
        if (here.caller().roles().contains(Role.PUPIL)) {
            here.caller().person().ifPresent(herself -> {
                lead(words.say("consent.own-lead"));
                add(asked(services.register().child(here.caller(), herself).child(), "consent.none-own.advice"));
            });
        }
        if (here.caller().roles().contains(Role.HEADTEACHER)) {
            services.register().headed(here.caller()).forEach(unit -> add(unanswered(unit)));
        }
    }

    private Component asked(ChildRow child, String advice) {
        Section section = new Section(new H2(child.name().full()));
        section.addClassNames("stack", "consent-child");
        List<ConsentCard> cards = services.consents().about(here.caller(), child.id());
        Div receipts = new Div();
        Runnable answered = () -> {
            if (receipts.getElement().getChildCount() == 0) {
                receipts.add(new ReceiptLinks(here, services.receipts(), child.id()));
            }
        };
        cards.forEach(card -> section.add(new ConsentQuestion(here, services, child, card, answered)));
        section.add(receipts);
        if (cards.stream().anyMatch(card -> card.mine().isPresent())) {
            answered.run();
        }
        if (cards.isEmpty()) {
            section.add(new EmptyState(VaadinIcon.HANDSHAKE, words.say("consent.none"), words.say(advice)));
        }
        return section;
    }

    private Component unanswered(Unit unit) {
        List<ChildRow> children = services.consents().unanswered(here.caller(), unit.code());
        Section section = new Section(new H2(unit.name()));
        section.addClassName("stack");
        Map<PersonId, Text> custody = services.consents().custodyChanged(here.caller(), unit.code());
        custody.forEach((child, what) -> {
            Div notice = new Div(new Span(here.say(what) + " "), new Anchor("/barn/" + child, words.say("consent.custody.child")));
            notice.addClassNames("notice", "tone-warn", "narrow");
            section.add(notice);
        });
        if (children.isEmpty()) {
            section.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("consent.all-answered"), ""));
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        for (ChildRow child : children) {
            Span group = new Span(child.groupName());
            group.addClassName("quiet");
            Anchor link = new Anchor("/barn/" + child.id(), new Span(child.name().full()), group);
            link.addClassName("two-lines");
            list.add(new ListItem(link));
        }
        Div panel = new Div(new Span(words.say("consent.missing", children.size())), list);
        panel.addClassNames("panel", "stack", "narrow");
        section.add(panel);
        return section;
    }
}
