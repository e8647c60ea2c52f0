package org.skolbro.ui.internal.retention;

import java.util.Optional;
import java.util.function.Supplier;

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
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Places a hold with reason and citation: on a unit, a child or one document, or on what the dialog was opened for. */
public final class HoldDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Words words;
    private final Supplier<Optional<HoldRow.Scope>> scope;
    private final TextArea reason;
    private final TextField basis;
    private final Paragraph complaint = new Paragraph();

    /** The archivist chooses what is held. */
    HoldDialog(Here here, Holds holds, HoldChoice choice, Runnable placed) {
        this(here, holds, choice, choice::scope, placed);
    }

    /** @param about what {@code scope} is, in words */
    public HoldDialog(Here here, Holds holds, String about, HoldRow.Scope scope, Runnable placed) {
        this(here, holds, new Paragraph(about), () -> Optional.of(scope), placed);
    }

    private HoldDialog(Here here, Holds holds, Component what, Supplier<Optional<HoldRow.Scope>> scope, Runnable placed) {
        words = Words.of(here);
        this.scope = scope;
        setHeaderTitle(words.say("hold.place"));
        setWidth("min(34rem, 96vw)");
        reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        basis = new TextField(words.say("hold.basis"));
        basis.setHelperText(words.say("hold.basis.help"));
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(what, reason, basis, complaint);
        form.addClassName("form-column");
        add(form);
        Button place = new Button(words.say("hold.place"), click -> place(here, holds, placed));
        place.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), place);
    }

    private void place(Here here, Holds holds, Runnable placed) {
        Optional<HoldRow.Scope> what = scope.get();
        if (what.isEmpty() || reason.getValue().isBlank() || basis.getValue().isBlank()) {
            complain(words.say("hold.incomplete"));
            return;
        }
        Outcome<HoldRow> outcome = holds.place(here.caller(), what.get(), reason.getValue().strip(),
            LegalBasis.of(basis.getValue().strip()));
        if (outcome instanceof Outcome.Refused<HoldRow> no) {
            complain(words.say(no.reason()));
        } else {
            close();
            Toast.done(words.say("hold.placed"));
            placed.run();
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }
}
