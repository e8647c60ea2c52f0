package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Places a hold with reason and citation: on a unit, a child or one document, or on what the dialog was opened for. */
public final class HoldDialog extends Dialog {

    private static final int LONGEST = 500;

    private enum Kind {
        UNIT, CHILD, DOCUMENT
    }

    private final Words words;
    private final Supplier<Optional<HoldRow.Scope>> scope;
    private final TextArea reason;
    private final TextField basis;
    private final Paragraph complaint = new Paragraph();

    /** The archivist chooses what is held. */
    HoldDialog(Here here, Holds holds, List<Unit> units, Runnable placed) {
        this(here, holds, new Choice(Words.of(here), units), placed);
    }

    private HoldDialog(Here here, Holds holds, Choice choice, Runnable placed) {
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

    /** A unit from the register, or a child or document by its code. */
    private static final class Choice extends Div {

        private final RadioButtonGroup<Kind> kind;
        private final ComboBox<Unit> unit;
        private final TextField code;

        Choice(Words words, List<Unit> units) {
            kind = new RadioButtonGroup<>(words.say("hold.scope"));
            kind.setItems(Kind.values());
            kind.setItemLabelGenerator(choice -> words.word("hold.kind", choice));
            unit = new ComboBox<>(words.say("disposal.unit"), units);
            unit.setItemLabelGenerator(Unit::name);
            code = new TextField(words.say("hold.code"));
            code.setHelperText(words.say("hold.code.help"));
            kind.addValueChangeListener(change -> {
                unit.setVisible(change.getValue() == Kind.UNIT);
                code.setVisible(change.getValue() != Kind.UNIT);
            });
            kind.setValue(Kind.UNIT);
            addClassName("form-column");
            add(kind, unit, code);
        }

        Optional<HoldRow.Scope> scope() {
            try {
                return switch (kind.getValue()) {
                    case UNIT -> unit.getOptionalValue().map(at -> new HoldRow.OnUnit(at.code()));
                    case CHILD -> Optional.of(new HoldRow.OnChild(PersonId.parse(code.getValue().strip())));
                    case DOCUMENT -> Optional.of(new HoldRow.OnDocument(DocumentId.parse(code.getValue().strip())));
                };
            } catch (NumberFormatException e) {
                // what was typed is no code; the dialog says so
                return Optional.empty();
            }
        }
    }
}
