package org.skolbro.ui.internal.grant;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Grants.GrantedChild;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Children whom no other list shows, and for whom I have a permission of my own. */
public final class OwnGrantsView extends Sheet {

    static final String PATH = "sarskilda-behorigheter";

    private final Words words;

    public OwnGrantsView(Here here, Grants grants) {
        super(Words.of(here).say("own-grant.title"), List.of());
        words = Words.of(here);
        lead(words.say("own-grant.lead"));
        if (!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            content(stepUp());
            return;
        }
        List<GrantedChild> children = grants.mine(here.caller());
        if (children.isEmpty()) {
            content(new EmptyState(VaadinIcon.KEY, words.say("own-grant.none"), words.say("own-grant.none.advice")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        children.forEach(child -> cards.add(card(child)));
        content(cards);
    }

    private Component card(GrantedChild row) {
        Span name = new Span(row.child().name().full());
        name.addClassName("card-title");
        Span place = new Span(String.join(" · ", Stream.of(row.child().unitName(), row.child().groupName())
            .filter(part -> !part.isEmpty()).toList()));
        place.addClassName("quiet");
        Anchor card = new Anchor("/barn/" + row.child().id(), name, place,
            new Span(words.say("own-grant.until", words.day(row.until()))));
        card.addClassName("card-link");
        return card;
    }

    private Component stepUp() {
        Button go = new Button(words.say("own-grant.step-up"), VaadinIcon.LOCK.create(), click -> {
            Visit.current().want(PATH);
            UI.getCurrent().navigate(StepUpView.PATH);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div notice = new Div(new Paragraph(words.say("own-grant.level")), go);
        notice.addClassNames("panel", "stack", "narrow");
        return notice;
    }
}
