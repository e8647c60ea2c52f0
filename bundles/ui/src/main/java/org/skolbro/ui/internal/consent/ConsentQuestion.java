package org.skolbro.ui.internal.consent;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.ChildRow;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** One question to a guardian: what it means, what it touches, Yes and No with equal weight, history and receipt. */
final class ConsentQuestion extends Article {

    private final Here here;
    private final Words words;
    private final ConsentViews.Services services;
    private final ChildRow child;
    private final Runnable answered;

    /** @param answered run when an answer was given */
    ConsentQuestion(Here here, ConsentViews.Services services, ChildRow child, ConsentCard card, Runnable answered) {
        this.answered = answered;
        this.here = here;
        this.services = services;
        this.child = child;
        words = Words.of(here);
        addClassNames("panel", "stack", "narrow");
        show(card, false);
    }

    /** @param justNow whether she has answered just now: the focus stays on the answer */
    private void show(ConsentCard card, boolean justNow) {
        removeAll();
        Answering answering = new Answering(card);
        add(new H3(here.say(card.purpose().question())), new Paragraph(here.say(card.purpose().meaning())), touches(card));
        if (answering.isAskedAgain()) {
            Paragraph changed = new Paragraph(words.say("consent.asked-again"));
            changed.addClassName("notice");
            add(changed);
        }
        if (card.lapsed()) {
            Paragraph lapsed = new Paragraph(words.say("consent.lapsed", words.day(card.until().orElseThrow())));
            lapsed.addClassName("notice");
            add(lapsed);
        }
        Div choice = new Div(button(card, answering, true, justNow), button(card, answering, false, justNow));
        choice.addClassName("yes-no");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", here.say(card.purpose().question()));
        Paragraph anytime = new Paragraph(words.say("consent.any-time"));
        anytime.addClassName("quiet");
        add(choice, receipt(answering));
        card.until().filter(until -> !card.lapsed()).ifPresent(until -> add(new Paragraph(words.say("consent.until", words.day(until)))));
        add(new Paragraph(Stream.concat(card.rule().stream(), Stream.of(card.state())).map(here::say).collect(Collectors.joining(" "))), anytime);
        if (!card.history().isEmpty()) {
            add(new AnswerHistory(here, card));
        }
    }

    private Component touches(ConsentCard card) {
        String types = card.purpose().types().stream().map(services.forms()::documentType)
            .flatMap(Optional::stream).map(type -> here.say(type.name())).sorted().collect(Collectors.joining(", "));
        Paragraph touches = new Paragraph(words.say("consent.touches", card.documents(), types));
        Paragraph basis = new Paragraph(words.say("consent.basis", Citation.unbroken(card.purpose().basis().citation())));
        Div both = new Div(touches, basis);
        both.addClassNames("stack-close", "quiet");
        return both;
    }

    /** Both buttons look the same until one is the answer. */
    private Button button(ConsentCard card, Answering answering, boolean yes, boolean justNow) {
        boolean chosen = yes ? answering.saysYes() : answering.saysNo();
        Button button = new Button(words.say(yes ? "consent.yes" : "consent.no"));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        if (chosen) {
            button.setIcon(VaadinIcon.CHECK.create());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            if (justNow) {
                button.focus();
            }
        }
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            button.setEnabled(true);
            if (!chosen) {
                answer(card, answering.choiceFor(yes));
            }
        });
        return button;
    }

    private void answer(ConsentCard card, ConsentAnswer.Choice choice) {
        Outcome<ConsentAnswer> outcome = services.consents().answer(here.caller(), child.id(), card.purpose().id(),
            card.purpose().textVersion(), choice);
        switch (outcome) {
            case Outcome.Done<ConsentAnswer> done -> {
                Toast.done(words.say("consent.thanks"));
                answered.run();
            }
            case Outcome.Refused<ConsentAnswer> no -> Toast.refused(no);
        }
        services.consents().about(here.caller(), child.id()).stream()
            .filter(now -> now.purpose().id().equals(card.purpose().id())).findFirst()
            .ifPresent(now -> show(now, true));
    }

    private Component receipt(Answering answering) {
        return new Paragraph(answering.current().map(answer -> words.say(answer.paper().isPresent() ? "consent.receipt.paper" : "consent.receipt",
            words.word("consent.mine", answer.choice()), answer.paper().map(paper -> words.day(paper.signedOn())).orElse(words.moment(answer.at())),
            answer.textVersion(), answer.id().toString())).orElse(words.say("consent.unanswered")));
    }
}
