package org.skolbro.ui.internal.disclosure;

import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.disclosure.Disclosure.Kind;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Disclosures.Answer;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.StepUpView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** The answer: by whom, with which reasons. What it comes to follows from the reviews. */
final class DecidePanel extends Section {

    private final Here here;
    private final Words words;
    private final Disclosures disclosures;
    private final Disclosure one;
    private final Consumer<Outcome<?>> follow;
    private final RadioButtonGroup<Kind> kind;
    private final TextArea reasons;
    private final TextField delegation;
    private final Complaint complaint = new Complaint();

    DecidePanel(Here here, Disclosures disclosures, Disclosure one, Consumer<Outcome<?>> follow) {
        this.here = here;
        this.disclosures = disclosures;
        this.one = one;
        this.follow = follow;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        kind = new RadioButtonGroup<>(words.say("disclosure.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(choice -> words.word("disclosure.kind", choice));
        kind.setValue(one.decisions().isEmpty() ? Kind.EMPLOYEE : Kind.AUTHORITY);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        delegation = new TextField(words.say("disclosure.delegation"));
        delegation.setHelperText(words.say("disclosure.delegation.help"));
        delegation.setMaxLength(300);
        delegation.setVisible(kind.getValue() == Kind.AUTHORITY);
        kind.addValueChangeListener(change -> delegation.setVisible(change.getValue() == Kind.AUTHORITY));
        reasons = new TextArea(words.say("disclosure.reasons"));
        reasons.setHelperText(words.say("disclosure.reasons.help"));
        reasons.setMaxLength(4000);
        reasons.setMinRows(4);
        add(new H2(words.say("disclosure.decide")));
        if (!one.items().isEmpty() && one.state() != State.REVIEWED) {
            add(new Paragraph(words.say("disclosure.decide.later")));
        } else if (!here.caller().level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            add(new Paragraph(words.say("disclosure.decide.level")), new Button(words.say("own-grant.step-up"), VaadinIcon.LOCK.create(), click -> {
                Visit.current().want("utlamnande/" + one.id());
                UI.getCurrent().navigate(StepUpView.PATH);
            }));
        } else {
            form();
        }
    }

    private void form() {
        Button decide = new Button(words.say("disclosure.decide.verb"), VaadinIcon.GAVEL.create(), click -> ask());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(new Paragraph(comesTo()), kind, delegation, reasons, complaint, new Div(decide));
        form.addClassName("form-column");
        add(form);
    }

    private String comesTo() {
        if (one.items().isEmpty()) {
            return words.say("disclosure.comes-to.nothing");
        }
        return words.say("disclosure.comes-to", count(Verdict.WHOLE), count(Verdict.MASKED), count(Verdict.REFUSED));
    }

    private long count(Verdict verdict) {
        return one.items().stream().flatMap(item -> item.review().stream()).filter(review -> review.verdict() == verdict).count();
    }

    private void ask() {
        complaint.setVisible(false);
        new ConfirmWithCount(here, words.say("disclosure.decide.question", one.items().size()), words.say("disclosure.decide.consequence"),
            words.say("disclosure.decide.verb"), this::decide).open();
    }

    private void decide() {
        switch (disclosures.decide(here.caller(), one.id(), new Answer(kind.getValue(), reasons.getValue(), delegation.getValue(), one.digest()))) {
            case Outcome.Done<DisclosureId> done -> follow.accept(done);
            case Outcome.Refused<DisclosureId> no -> {
                complaint.say(words.say(no.reason()));
            }
        }
    }
}
