package org.skolbro.ui.internal.retention;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Attaches the decision to a version that was adopted without it. */
final class MinutesDialog extends Dialog {

    private final Complaint complaint = new Complaint();

    MinutesDialog(Here here, RecordsPlans plans, Plan plan, Consumer<Plan> attached) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("plan.minutes.attach"));
        setWidth("min(34rem, 96vw)");
        MinutesUpload upload = new MinutesUpload(words);
        Div form = new Div(new Paragraph(words.say("plan.minutes.lead")), upload, complaint);
        form.addClassName("form-column");
        add(form);
        Button attach = new Button(words.say("plan.minutes.attach"), click -> {
            if (upload.file().isEmpty()) {
                complain(words.say("plan.minutes.none"));
                return;
            }
            switch (plans.attach(here.caller(), plan.id(), new ByteArrayInputStream(upload.file().get()))) {
                case Outcome.Done<Plan>(Plan now) -> {
                    close();
                    Toast.done(words.say("plan.minutes.attached"));
                    attached.accept(now);
                }
                case Outcome.Refused<Plan> no -> complain(words.say(no.reason()));
            }
        });
        attach.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), attach);
    }

    private void complain(String reason) {
        complaint.say(reason);
    }
}
