package org.skolbro.ui.internal.consent;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;

import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentRules;
import org.skolbro.api.consent.ConsentRules.Effect;
import org.skolbro.api.consent.ConsentRules.PurposeRules;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Decision;
import org.skolbro.ui.internal.retention.DecisionFields;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A new rule about one question: the terms, what they would change today, and the decision they rest on. */
final class ConsentRuleDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final ConsentRules rules;
    private final PurposeRules about;
    private final RadioButtonGroup<Agreement> agreement = new RadioButtonGroup<>();
    private final Checkbox others;
    private final IntegerField months;
    private final Paragraph inWords = new Paragraph();
    private final Paragraph effect = new Paragraph();
    private final DatePicker from;
    private final DecisionFields decision;
    private final Paragraph complaint = new Paragraph();

    ConsentRuleDialog(Here here, ConsentRules rules, PurposeRules about, Runnable decided) {
        this.here = here;
        this.rules = rules;
        this.about = about;
        words = Words.of(here);
        setHeaderTitle(here.say(about.purpose().question()));
        setWidth("min(36rem, 96vw)");
        agreement.setLabel(words.say("consent-rule.agreement"));
        agreement.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        agreement.setItems(Agreement.values());
        agreement.setItemLabelGenerator(each -> words.word("consent-rule.agreement", each));
        agreement.setValue(about.terms().agreement());
        others = new Checkbox(words.say("consent-rule.others"), about.terms().otherAdultsToo());
        months = new IntegerField(words.say("consent-rule.months"));
        months.setHelperText(words.say("consent-rule.months.help"));
        months.setMin(0);
        months.setMax(ConsentTerms.MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setValue(about.terms().months());
        from = new DatePicker(words.say("plan.valid-from"));
        from.setLocale(here.locale());
        from.setI18n(Calendars.in(words));
        decision = new DecisionFields(words);
        effect.getElement().setAttribute("aria-live", "polite");
        inWords.addClassName("notice");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        agreement.addValueChangeListener(change -> tell());
        others.addValueChangeListener(change -> tell());
        months.addValueChangeListener(change -> tell());
        Button weigh = new Button(words.say("consent-rule.weigh"), click -> weigh());
        Div form = new Div(agreement, others, months, inWords, from, new Div(weigh), effect, decision, complaint);
        form.addClassName("form-column");
        add(form);
        Button decide = new Button(words.say("consent-rule.decide"), click -> decide(decided));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), decide);
        tell();
    }

    private boolean isWhole() {
        return !months.isEmpty() && !months.isInvalid();
    }

    private ConsentTerms terms() {
        return new ConsentTerms(agreement.getValue(), others.getValue(), months.getValue());
    }

    /** What guardians will read, as it is chosen. */
    private void tell() {
        effect.setVisible(false);
        if (isWhole()) {
            inWords.setText(words.say("consent-rule.shown", here.say(rules.inWords(terms()))));
        }
    }

    private void weigh() {
        if (!isWhole() || from.isEmpty()) {
            complain(words.say("consent-rule.weigh.incomplete"));
            return;
        }
        complaint.setVisible(false);
        Effect now = rules.effect(here.caller(), about.purpose().id(), terms(), from.getValue());
        effect.setText(words.say("consent-rule.effect", now.asked(), now.begin(), now.cease()));
        effect.setVisible(true);
    }

    private void decide(Runnable decided) {
        Optional<Decision> board = decision.decision();
        if (!isWhole() || from.isEmpty() || board.isEmpty()) {
            complain(words.say("plan.adopt.incomplete"));
            return;
        }
        switch (rules.decide(here.caller(), about.purpose().id(), about.latestVersion(), terms(), from.getValue(), board.get())) {
            case Outcome.Done<ConsentRule>(ConsentRule rule) -> {
                close();
                Toast.done(words.say("consent-rule.done", words.day(rule.from())));
                decided.run();
            }
            case Outcome.Refused<ConsentRule> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String reason) {
        complaint.setText(reason);
        complaint.setVisible(true);
    }
}
