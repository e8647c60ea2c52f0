package org.skolbro.ui.internal.hiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.document.Hidings.Asked;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.ui.internal.list.AllPages;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What is to be hidden from one guardian, between which days and why. */
final class HideDialog extends Dialog {

    /** @param name the guardian's, as it is shown */
    record For(PersonId child, PersonId guardian, String name, LocalDate today) {
    }

    private enum Extent {
        EVERYTHING, DOCUMENTS
    }

    private final Here here;
    private final Words words;
    private final RadioButtonGroup<Extent> extent;
    private final MultiSelectComboBox<DocumentRow> documents;
    private final DatePicker from;
    private final DatePicker to;
    private final TextArea reason;
    private final TextField basis;
    private final Complaint complaint = new Complaint();

    HideDialog(Here here, HidingViews.Services services, For whom, Runnable hidden) {
        this.here = here;
        words = Words.of(here);
        setHeaderTitle(words.say("hiding.hide.title", whom.name()));
        setWidth("min(34rem, 96vw)");
        extent = new RadioButtonGroup<>(words.say("hiding.extent"));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(choice -> words.word("hiding.extent", choice));
        documents = new MultiSelectComboBox<>(words.say("hiding.documents"));
        documents.setItems(AllPages.of(page -> services.documents().about(here.caller(), whom.child(), Filter.ALL, page)).toList());
        documents.setItemLabelGenerator(this::label);
        documents.setI18n(new MultiSelectComboBoxI18n().setCleared(words.say("choice.cleared"))
            .setFocused(words.say("choice.focused")).setSelected(words.say("choice.selected"))
            .setDeselected(words.say("choice.deselected")).setTotal("{count} " + words.say("choice.total")));
        documents.setVisible(false);
        extent.addValueChangeListener(change -> documents.setVisible(change.getValue() == Extent.DOCUMENTS));
        from = day("hiding.from");
        from.setValue(whom.today());
        from.setMin(whom.today());
        to = day("hiding.to");
        to.setHelperText(words.say("hiding.to.help"));
        reason = new TextArea(words.say("reason.label"));
        reason.setHelperText(words.say("hiding.reason.help"));
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        basis = new TextField(words.say("hiding.basis"));
        basis.setValue(words.say("hiding.basis.law"));
        basis.setMaxLength(500);
        Div form = new Div(extent, documents, from, to, reason, basis, complaint);
        form.addClassName("form-column");
        add(form);
        Button hide = new Button(words.say("hiding.hide.verb"), click -> hide(services, whom, hidden));
        hide.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), hide);
    }

    private String label(DocumentRow row) {
        String title = row.title().isBlank() ? here.say(row.typeName()) : row.title();
        return words.day(row.date()) + " · " + title + " · " + here.say(row.typeName());
    }

    private void hide(HidingViews.Services services, For whom, Runnable hidden) {
        Optional<Hiding.Scope> scope = scope();
        if (scope.isEmpty() || from.isEmpty() || reason.getValue().isBlank() || basis.getValue().isBlank()) {
            complain(words.say("hiding.incomplete"));
            return;
        }
        if (to.getValue() != null && to.getValue().isBefore(from.getValue())) {
            complain(words.say("hiding.ends-before"));
            return;
        }
        Asked asked = new Asked(whom.guardian(), scope.get(), new DateSpan(from.getValue(), to.getOptionalValue()),
            reason.getValue().strip(), LegalBasis.of(basis.getValue().strip()));
        switch (services.hidings().hide(here.caller(), whom.child(), asked)) {
            case Outcome.Done<HidingId> done -> {
                close();
                Toast.done(words.say("hiding.done", whom.name(), words.day(from.getValue())));
                hidden.run();
            }
            case Outcome.Refused<HidingId> no -> complain(words.say(no.reason()));
        }
    }

    private Optional<Hiding.Scope> scope() {
        if (extent.getValue() == Extent.EVERYTHING) {
            return Optional.of(new Hiding.Everything());
        }
        List<DocumentRow> chosen = List.copyOf(documents.getValue());
        return extent.isEmpty() || chosen.isEmpty() ? Optional.empty()
            : Optional.of(new Hiding.Papers(chosen.stream().map(DocumentRow::id).toList()));
    }

    private void complain(String sentence) {
        complaint.say(sentence);
    }

    private DatePicker day(String key) {
        DatePicker picker = new DatePicker(words.say(key));
        picker.setLocale(here.locale());
        picker.setI18n(Calendars.in(words));
        return picker;
    }
}
