package org.skolbro.ui.internal.retention;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** The board's decision that a plan version rests on. */
final class AdoptDialog extends Dialog {

    private final Here here;
    private final Words words;
    private final DecisionFields decision;
    private final DatePicker validFrom;
    private final RadioButtonGroup<Boolean> existing;
    private final MinutesUpload minutes;
    private final Complaint complaint = new Complaint();

    AdoptDialog(Here here, RecordsPlans plans, Plan plan, Consumer<Plan> adopted) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(words.say("plan.adopt.title", plan.version()));
        setWidth("min(34rem, 96vw)");
        decision = new DecisionFields(words);
        validFrom = new DatePicker(words.say("plan.valid-from"));
        validFrom.setLocale(here.locale());
        validFrom.setI18n(Calendars.in(words));
        existing = new RadioButtonGroup<>(words.say("plan.existing"));
        existing.setItems(true, false);
        existing.setItemLabelGenerator(too -> words.say(too ? "plan.existing.all" : "plan.existing.new"));
        existing.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        minutes = new MinutesUpload(words);
        Div form = new Div(new Paragraph(words.say("plan.adopt.lead", plan.rules().size())), decision, minutes, validFrom, existing, complaint);
        form.addClassName("form-column");
        add(form);
        Button adopt = new Button(words.say("plan.adopt"), click -> adopt(plans, plan, adopted));
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), adopt);
    }

    private void adopt(RecordsPlans plans, Plan plan, Consumer<Plan> adopted) {
        Optional<Decision> made = decision.decision();
        if (made.isEmpty() || validFrom.isEmpty() || existing.isEmpty()) {
            complain(words.say("plan.adopt.incomplete"));
            return;
        }
        switch (plans.adopt(here.caller(), plan.id(), made.get(), validFrom.getValue(), existing.getValue())) {
            case Outcome.Done<Plan>(Plan now) -> {
                close();
                Toast.done(words.say("plan.adopted", plan.version()));
                adopted.accept(attached(plans, now));
            }
            case Outcome.Refused<Plan> no -> complain(words.say(no.reason()));
        }
    }

    /** A file that cannot be kept does not undo what the board has decided: it is attached later. */
    private Plan attached(RecordsPlans plans, Plan now) {
        return minutes.file().map(file -> switch (plans.attach(here.caller(), now.id(), new ByteArrayInputStream(file))) {
            case Outcome.Done<Plan>(Plan whole) -> whole;
            case Outcome.Refused<Plan> no -> {
                Toast.refused(no);
                yield now;
            }
        }).orElse(now);
    }

    private void complain(String reason) {
        complaint.say(reason);
    }
}
