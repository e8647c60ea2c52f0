package org.skolbro.ui.internal.disclosure;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.Result;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** After the decision: the letter, the copies and what left, and the end of the case. */
final class AnswerPanel extends Section {

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private final Disclosure one;
    private final Consumer<Outcome<?>> follow;

    AnswerPanel(Here here, Disclosures disclosures, Disclosure one, Consumer<Outcome<?>> follow) {
        this.here = here;
        this.disclosures = disclosures;
        this.one = one;
        this.follow = follow;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("disclosure.answer.title")));
        one.decisions().forEach(decision -> add(decision(decision)));
        if (disclosures.prints()) {
            add(Copy.link(words, "disclosure.letter", "beslut.pdf", "application/pdf",
                out -> disclosures.letter(here.caller(), one.id(), out)));
        }
        if (one.closed().isEmpty() && one.state() != State.REFUSED) {
            add(handOut());
        }
        one.handOuts().forEach(copies -> add(left(copies)));
        if (one.closed().isEmpty()) {
            add(acts());
        }
    }

    private Component decision(Decision decision) {
        Paragraph result = new Paragraph(words.word("disclosure.result", decision.result()));
        result.addClassName("strong");
        Paragraph reasons = new Paragraph(decision.reasons());
        reasons.addClassName("written");
        reasons.setVisible(!decision.reasons().isEmpty());
        Paragraph who = new Paragraph(words.say("disclosure.decided-by", words.word("disclosure.answered", decision.kind()), decision.by(),
            words.moment(decision.at())) + (decision.delegation().isEmpty() ? "" : ", " + decision.delegation()));
        who.addClassName("quiet");
        Paragraph digest = new Paragraph(words.say("disclosure.digest", decision.digest()));
        digest.addClassNames("quiet", "digest");
        Div all = new Div(result, reasons, who, digest);
        all.addClassName("stack-close");
        return all;
    }

    private Component handOut() {
        if (!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            return new Div(new Paragraph(words.say("disclosure.hand-out.level")), new Button(words.say("own-grant.step-up"),
                VaadinIcon.LOCK.create(), click -> {
                    Visit.current().want("utlamnande/" + one.id());
                    UI.getCurrent().navigate(StepUpView.PATH);
                }));
        }
        ComboBox<Way> way = new ComboBox<>(words.say("disclosure.hand-out.way"));
        way.setItems(Way.values());
        way.setItemLabelGenerator(choice -> words.word("disclosure.way", choice));
        way.setValue(one.asked().answer());
        Anchor copies = Copy.link(words, "disclosure.hand-out", "utlamnande-" + one.number().replace(':', '-') + ".zip", "application/zip", out -> {
            Outcome<HandOut> outcome = disclosures.handOut(here.caller(), one.id(), way.getOptionalValue().orElse(one.asked().answer()), out);
            getUI().ifPresent(ui -> ui.access(() -> follow.accept(outcome)));
            return outcome;
        });
        Paragraph how = new Paragraph(words.say("disclosure.hand-out.lead"));
        how.addClassName("quiet");
        Div all = new Div(new H3(words.say("disclosure.hand-out.title")), how, way, copies);
        all.addClassNames("stack-close", "no-print");
        return all;
    }

    private Component left(HandOut copies) {
        UnorderedList files = new UnorderedList();
        copies.files().forEach(file -> {
            ListItem item = new ListItem(file.name() + " ");
            Paragraph digest = new Paragraph(file.sha256());
            digest.addClassNames("quiet", "digest");
            item.add(digest);
            files.add(item);
        });
        Div all = new Div(new H3(words.say("disclosure.left", words.moment(copies.at()), words.word("disclosure.way", copies.way()), copies.by())), files);
        all.addClassName("stack-close");
        return all;
    }

    private Component acts() {
        Div acts = new Div();
        acts.addClassNames("chips", "no-print");
        Decision last = one.decisions().getLast();
        if (last.kind() == Kind.EMPLOYEE && last.result() != Result.WHOLE) {
            acts.add(new Button(words.say("disclosure.reopen"), VaadinIcon.GAVEL.create(), click -> follow.accept(disclosures.reopen(here.caller(), one.id()))));
        }
        acts.add(new Button(words.say("disclosure.close"), VaadinIcon.ARCHIVE.create(), click -> follow.accept(disclosures.close(here.caller(), one.id()))));
        return acts;
    }
}
