package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.api.transition.TransitionMatrix.Effect;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.ui.internal.retention.DecisionFields;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Sets a row: for the municipality on the ground of a decision, or at the caller's own unit with a reason. Tried out first. */
final class RowDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final Here here;
    private final Words words;
    private final TransitionMatrix matrix;
    private final Choices choices;
    private final RowFields fields;
    private final DecisionFields decision;
    private final TextArea reason;
    private final Paragraph effect = new Paragraph();
    private final Paragraph complaint = new Paragraph();

    RowDialog(Here here, TransitionMatrix matrix, Choices choices, LocalDate today, Runnable set) {
        this.here = here;
        this.matrix = matrix;
        this.choices = choices;
        words = Words.of(here);
        setHeaderTitle(words.say(choices.adopts() ? "matrix.add" : "matrix.keep-back"));
        setWidth("min(38rem, 96vw)");
        fields = new RowFields(words, choices, today);
        decision = new DecisionFields(words);
        decision.setVisible(choices.adopts());
        reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.setVisible(!choices.adopts());
        effect.addClassName("notice");
        effect.getElement().setAttribute("role", "status");
        effect.setVisible(false);
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(new Paragraph(words.say(choices.adopts() ? "matrix.add.lead" : "matrix.keep-back.lead")), fields, decision, reason, effect,
            complaint);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(words.say(choices.adopts() ? "matrix.adopt" : "matrix.keep-back.verb"), click -> save(set));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), new Button(words.say("matrix.try"), click -> tryOut()), save);
    }

    private void tryOut() {
        say(complaint, "");
        fields.proposal().ifPresentOrElse(proposal -> {
            switch (matrix.tryOut(here.caller(), proposal)) {
                case Outcome.Done<Effect>(Effect what) -> say(effect, what.transitions() == 0 ? words.say("matrix.effect.none")
                    : words.say("matrix.effect", what.transitions(), what.follow(), what.review(), what.stay()));
                case Outcome.Refused<Effect> no -> complain(words.say(no.reason()));
            }
        }, () -> complain(words.say("matrix.incomplete")));
    }

    private void save(Runnable set) {
        Optional<Proposal> proposal = fields.proposal();
        Optional<Decision> made = decision.decision();
        if (proposal.isEmpty() || (choices.adopts() ? made.isEmpty() : reason.getValue().isBlank())) {
            complain(words.say("matrix.incomplete"));
            return;
        }
        Outcome<AdoptedRule> outcome = choices.adopts() ? matrix.adopt(here.caller(), proposal.get(), made.orElseThrow())
            : matrix.narrow(here.caller(), proposal.get().fromUnits().iterator().next(), proposal.get(), reason.getValue().strip());
        switch (outcome) {
            case Outcome.Done<AdoptedRule>(AdoptedRule row) -> {
                close();
                Toast.done(words.say("matrix.set", words.day(row.rule().validFrom())));
                set.run();
            }
            case Outcome.Refused<AdoptedRule> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String sentence) {
        say(effect, "");
        say(complaint, sentence);
    }

    private static void say(Paragraph where, String sentence) {
        where.setText(sentence);
        where.setVisible(!sentence.isEmpty());
        if (where.isVisible()) {
            where.scrollIntoView();
        }
    }
}
