package org.skolbro.ui.internal.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.DeclaredMilestones.Asked;
import org.skolbro.api.retention.DeclaredMilestones.What;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** From which day a document, or some of a child's, is no longer relevant or its case closed, and why. */
public final class DeclareDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Here here;
    private final Words words;
    private final CheckboxGroup<DocumentRow> choice;
    private final DatePicker on;
    private final TextArea reason;
    private final Complaint complaint = new Complaint();

    private DeclareDialog(Here here, What what, LocalDate today) {
        this.here = here;
        words = Words.of(here);
        setWidth("min(34rem, 96vw)");
        choice = new CheckboxGroup<>(words.say("declare.documents"));
        choice.setItemLabelGenerator(this::label);
        choice.setVisible(false);
        on = new DatePicker(words.word("declare.on", what));
        on.setLocale(here.locale());
        on.setI18n(Calendars.in(words));
        on.setMax(today);
        on.setValue(today);
        reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        Div form = new Div(new Paragraph(words.word("declare.consequence", what)), choice, on, reason, complaint);
        form.addClassName("form-column");
        add(form);
    }

    /** About one document. */
    static DeclareDialog one(Here here, DeclaredMilestones declared, DeclaredMilestones.Standing standing,
            DeclaredMilestones.Documents which, Runnable done) {
        DeclareDialog dialog = new DeclareDialog(here, standing.what(), standing.today());
        dialog.setHeaderTitle(dialog.words.word("declare.title", standing.what()));
        dialog.footer(declared, standing.what(), () -> which, done);
        return dialog;
    }

    /** About those of a child's that are chosen in it. */
    public static DeclareDialog many(Here here, DeclaredMilestones declared, What what, PersonId child, Runnable done) {
        DeclaredMilestones.Undeclared open = declared.undeclared(here.caller(), child, what);
        DeclareDialog dialog = new DeclareDialog(here, what, open.today());
        dialog.setHeaderTitle(dialog.words.say("declare.many.title"));
        if (open.documents().isEmpty()) {
            dialog.removeAll();
            dialog.add(new Paragraph(dialog.words.say("declare.many.none")));
            dialog.getFooter().add(new Button(dialog.words.say("action.close"), click -> dialog.close()));
            return dialog;
        }
        dialog.choice.setItems(open.documents());
        dialog.choice.setVisible(true);
        dialog.getFooter().add(new Button(dialog.words.say("declare.many.all"), click -> dialog.choice.setValue(Set.copyOf(open.documents()))));
        dialog.footer(declared, what, () -> new DeclaredMilestones.Documents(Optional.of(child),
            dialog.choice.getValue().stream().map(DocumentRow::id).toList()), done);
        return dialog;
    }

    private void footer(DeclaredMilestones declared, What what, Supplier<DeclaredMilestones.Documents> which, Runnable done) {
        Button verb = new Button(words.word("declare.verb", what), click -> declare(declared, what, which.get(), done));
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), verb);
    }

    private void declare(DeclaredMilestones declared, What what, DeclaredMilestones.Documents which, Runnable done) {
        if (which.ids().isEmpty() || on.isEmpty() || reason.getValue().isBlank()) {
            complain(words.say("declare.incomplete"));
            return;
        }
        switch (declared.declare(here.caller(), new Asked(what, which, on.getValue(), reason.getValue().strip()))) {
            case Outcome.Done<Integer>(Integer documents) -> {
                close();
                Toast.done(words.say(what == What.CASE_CLOSED ? "declare.done.CASE_CLOSED" : "declare.done.IRRELEVANT", documents));
                done.run();
            }
            case Outcome.Refused<Integer> no -> complain(words.say(no.reason()));
        }
    }

    private String label(DocumentRow row) {
        String title = row.title().isBlank() ? here.say(row.typeName()) : row.title();
        return words.day(row.date()) + " · " + title + " · " + here.say(row.typeName());
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }
}
