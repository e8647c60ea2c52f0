package org.skolbro.ui.internal.disclosure;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One request: what is asked, where it is on its way, and the next step. */
public final class DisclosureView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private DisclosureId id;

    DisclosureView(Here here, Disclosures disclosures) {
        super(Words.of(here).say("disclosure.one"), List.of());
        this.here = here;
        this.disclosures = disclosures;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "disclosure", DisclosureId::parse);
        show();
    }

    private void show() {
        Disclosure one = disclosures.read(here.caller(), id);
        retitle(words.say("disclosure.numbered", one.number()), List.of(new Crumb(words.say("disclosure.title"), DisclosuresView.PATH)));
        inTab(words.say("disclosure.one"));
        List<Component> parts = new ArrayList<>(List.of(DisclosureMarks.of(words, one.state(), one.closed().isPresent(), one.late()),
            new DisclosureSteps(words, one), facts(one), new ItemsPanel(here, disclosures, one, this::follow)));
        if (isOpen(one)) {
            parts.add(new DecidePanel(here, disclosures, one, this::follow));
            parts.add(acts(one));
        } else if (one.state() != State.WITHDRAWN) {
            parts.add(new AnswerPanel(here, disclosures, one, this::follow));
        }
        content(parts.toArray(Component[]::new));
    }

    private static boolean isOpen(Disclosure one) {
        return one.state() == State.RECEIVED || one.state() == State.REVIEWED;
    }

    private Component facts(Disclosure one) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "disclosure.what", one.asked().what());
        fact(facts, "disclosure.received", words.day(one.asked().received()) + ", " + words.word("disclosure.way", one.asked().via()));
        fact(facts, "disclosure.requester", one.asked().requester().map(who -> String.join(", ", List.of(who.name(), who.contact()).stream()
            .filter(text -> !text.isEmpty()).toList())).orElse(words.say("disclosure.requester.none")));
        fact(facts, "disclosure.answer", words.word("disclosure.way", one.asked().answer()));
        fact(facts, "disclosure.due", words.day(one.due()));
        fact(facts, "disclosure.responsible", one.responsible());
        if (!one.ending().isEmpty()) {
            fact(facts, "disclosure.ending", one.ending());
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        DescriptionList.Description said = new DescriptionList.Description(value);
        said.addClassName("written");
        facts.add(new DescriptionList.Term(words.say(key)), said);
    }

    private Component acts(Disclosure one) {
        Div acts = new Div();
        acts.addClassNames("chips", "no-print");
        if (!one.responsible().equals(here.caller().displayName())) {
            acts.add(new Button(words.say("disclosure.take"), VaadinIcon.USER_CHECK.create(), click -> follow(disclosures.take(here.caller(), id))));
        }
        Button withdraw = new Button(words.say("disclosure.withdraw"), click -> new AskReason(here, words.say("disclosure.withdraw.question"),
            words.say("disclosure.withdraw.consequence"), words.say("disclosure.withdraw.verb"),
            reason -> follow(disclosures.withdraw(here.caller(), id, reason))).open());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        acts.add(withdraw);
        return acts;
    }

    private void follow(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> no) {
            Toast.refused(no);
        }
        show();
    }
}
