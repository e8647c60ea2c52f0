package org.skolbro.ui.internal.consent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentRules;
import org.skolbro.api.consent.ConsentRules.PurposeRules;
import org.skolbro.api.form.Forms;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What the board has decided about each question to guardians: who must say yes, and for how long it counts. */
public final class ConsentRulesView extends Sheet {

    private final Here here;
    private final Words words;
    private final ConsentRules rules;
    private final Forms forms;
    private final Div list = new Div();

    public ConsentRulesView(Here here, ConsentRules rules, Forms forms) {
        super(Words.of(here).say("consent-rule.title"), List.of());
        this.here = here;
        this.rules = rules;
        this.forms = forms;
        words = Words.of(here);
        lead(words.say("consent-rule.lead"));
        list.addClassName("stack");
        content(list);
        show();
    }

    private void show() {
        List<PurposeRules> all = rules.all(here.caller());
        list.removeAll();
        all.forEach(one -> list.add(panel(one)));
        if (all.isEmpty()) {
            list.add(new EmptyState(VaadinIcon.HANDSHAKE, words.say("consent-rule.none"), words.say("consent-rule.none.advice")));
        }
    }

    private Component panel(PurposeRules one) {
        Paragraph says = new Paragraph(here.say(rules.inWords(one.terms())));
        says.addClassName("strong");
        Paragraph why = new Paragraph(one.today().map(rule -> words.say("consent-rule.by", rule.decision(), words.day(rule.from())))
            .orElse(words.say("consent-rule.undecided")));
        Paragraph types = new Paragraph(words.say("consent-rule.types", one.purpose().types().stream().map(forms::documentType)
            .flatMap(Optional::stream).map(type -> here.say(type.name())).sorted().collect(Collectors.joining(", "))));
        types.addClassName("quiet");
        Article panel = new Article(new H2(here.say(one.purpose().question())), types, says, why);
        panel.addClassNames("panel", "stack", "narrow");
        if (!one.decided().isEmpty()) {
            panel.add(decided(one));
        }
        if (here.caller().roles().contains(Role.ADMINISTRATOR)) {
            Button change = new Button(words.say("consent-rule.change"), click -> new ConsentRuleDialog(here, rules, one, this::show).open());
            change.setAriaLabel(words.say("consent-rule.change") + ": " + here.say(one.purpose().question()));
            panel.add(new Div(change));
        }
        return panel;
    }

    private Component decided(PurposeRules one) {
        UnorderedList lines = new UnorderedList(one.decided().stream().map(rule -> new ListItem(words.say("consent-rule.line",
            words.day(rule.from()), here.say(rules.inWords(rule.terms())), rule.decision()))).toArray(ListItem[]::new));
        lines.addClassName("reasons");
        return new Details(words.say("consent-rule.decided", one.decided().size()), lines);
    }
}
