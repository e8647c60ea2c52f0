package org.skolbro.ui.internal.retention;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Places a hold with reason and citation: on a unit, a child or one document, or on what the dialog was opened for. */
public final class HoldDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Words words;
    private final Placing placing;
    private final TextArea reason;
    private final TextField basis;
    private final Complaint complaint = new Complaint();

    /** What came of it; empty while nothing is chosen. */
    public interface Placing {
        Optional<Outcome<?>> place(String reason, LegalBasis basis);
    }

    /** The archivist chooses what is held. */
    HoldDialog(Here here, Holds holds, HoldChoice choice, Runnable placed) {
        this(here, choice, (reason, basis) -> choice.scope().map(scope -> holds.place(here.caller(), scope, reason, basis)), placed);
    }

    /** @param about what {@code scope} is, in words */
    public HoldDialog(Here here, Holds holds, String about, HoldRow.Scope scope, Runnable placed) {
        this(here, new Paragraph(about), (reason, basis) -> Optional.of(holds.place(here.caller(), scope, reason, basis)), placed);
    }

    /** @param what asks for the scope */
    public HoldDialog(Here here, Component what, Placing placing, Runnable placed) {
        words = Words.of(here);
        this.placing = placing;
        setHeaderTitle(words.say("hold.place"));
        setWidth("min(34rem, 96vw)");
        reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        basis = new TextField(words.say("hold.basis"));
        basis.setHelperText(words.say("hold.basis.help"));
        Div form = new Div(what, reason, basis, complaint);
        form.addClassName("form-column");
        add(form);
        Button place = new Button(words.say("hold.place"), click -> place(placed));
        place.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), place);
    }

    private void place(Runnable placed) {
        Optional<Outcome<?>> outcome = reason.getValue().isBlank() || basis.getValue().isBlank() ? Optional.empty()
            : placing.place(reason.getValue().strip(), LegalBasis.of(basis.getValue().strip()));
        if (outcome.isEmpty()) {
            complain(words.say("hold.incomplete"));
        } else if (outcome.get() instanceof Outcome.Refused<?> no) {
            complain(words.say(no.reason()));
        } else {
            close();
            Toast.done(words.say("hold.placed"));
            placed.run();
        }
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }
}
