package org.skolbro.ui.internal.child;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.register.ChildCard;
import org.skolbro.ui.internal.consent.AnswerHistory;
import org.skolbro.ui.internal.consent.PaperDialog;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Beside the timeline: how the consents stand, to those who may know. */
final class ChildSide extends Section {

    private final Here here;
    private final Words words;
    private final Consents consents;
    private final ChildCard card;

    ChildSide(Here here, Consents consents, ChildCard card) {
        this.here = here;
        this.consents = consents;
        this.card = card;
        words = Words.of(here);
        addClassNames("panel", "stack", "side");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(words.say("child.consents")));
        boolean guardian = here.caller().roles().contains(Role.GUARDIAN);
        boolean herself = here.caller().person().filter(card.child().id()::equals).isPresent();
        List<ConsentCard> cards = guardian || herself || here.caller().roles().contains(Role.HEADTEACHER)
            ? consents.about(here.caller(), card.child().id()) : List.of();
        for (ConsentCard asked : cards) {
            Div line = new Div(new H3(here.say(asked.purpose().question())),
                StatusChip.of(asked.inForce() ? Status.CONSENT_GIVEN : Status.WAITING_FOR_CONSENT, here),
                new Paragraph(here.say(asked.state())));
            line.addClassName("stack-close");
            add(line);
            if (asked.papers() && !asked.history().isEmpty()) {
                line.add(new AnswerHistory(here, asked, Optional.of(consents)));
            }
        }
        if (cards.stream().anyMatch(ConsentCard::papers)) {
            add(new Button(words.say("consent.paper.open"), click -> new PaperDialog(here, consents, card.child().id(), cards, this::show).open()));
        }
        if ((guardian || herself) && !cards.isEmpty()) {
            add(new Anchor("/samtycken", words.say("child.consents.answer")));
        }
        if (cards.isEmpty()) {
            Paragraph none = new Paragraph(words.say(none(herself, guardian)));
            none.addClassName("quiet");
            add(none);
        }
        // a headteacher elsewhere may be somebody else here: the guardians' names are told to the child's staff only
        if (here.caller().roles().contains(Role.HEADTEACHER)
            && (!card.guardians().isEmpty() || card.child().isProtected())) {
            add(new H2(words.say("child.guardians.title")),
                new Anchor("/barn/" + card.child().id() + "/sekretess", words.say("child.guardians.hiding")));
        }
    }

    private static String none(boolean herself, boolean guardian) {
        if (herself) {
            return "child.consents.none-own";
        }
        return guardian ? "child.consents.none" : "child.consents.not-yours";
    }
}
