package org.skolbro.ui.internal.retention;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;

/** One example that a draft plan must come to. */
final class ExampleDialog extends Dialog {

    private static final int LONGEST_NAME = 200;

    private final Words words;
    private final TextField name;
    private final ComboBox<DocumentTypeId> type;
    private final ComboBox<SchoolType> code;
    private final Select<Basis> basis;
    private final Select<Milestone> milestone;
    private final DatePicker reached;
    private final DatePicker due;
    private final Complaint complaint = new Complaint();

    ExampleDialog(Words words, Kinds kinds, Function<PlanExample, Outcome<Plan>> write) {
        this.words = words;
        setHeaderTitle(words.say("example.add"));
        setWidth("min(34rem, 96vw)");
        name = new TextField(words.say("example.name"));
        name.setHelperText(words.say("example.name.help"));
        name.setMaxLength(LONGEST_NAME);
        type = new ComboBox<>(words.say("plan.type"), kinds.types());
        type.setItemLabelGenerator(kinds::name);
        code = new ComboBox<>(words.say("plan.school-type"), kinds.codes());
        code.setItemLabelGenerator(kinds::name);
        basis = select("plan.holding", Basis.values(), "plan.basis");
        milestone = select("rule.milestone", Stream.of(Milestone.values()).filter(Milestone.OF_DOCUMENTS::contains).toArray(Milestone[]::new),
            "plan.milestone");
        reached = day("example.reached");
        milestone.addValueChangeListener(change -> reached.setLabel(words.say(
            change.getValue() == Milestone.AGE_REACHED ? "example.born" : "example.reached")));
        due = day("example.due");
        due.setHelperText(words.say("example.due.help"));
        due.setClearButtonVisible(true);
        Div form = new Div(name, type, code, basis, milestone, reached, due, complaint);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(words.say("example.save"), click -> save(write));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), save);
    }

    private void save(Function<PlanExample, Outcome<Plan>> write) {
        if (name.getValue().isBlank() || type.isEmpty() || code.isEmpty() || basis.isEmpty() || milestone.isEmpty() || reached.isEmpty()) {
            complain(words.say("example.incomplete"));
            return;
        }
        PlanExample example = new PlanExample(name.getValue().strip(), type.getValue(), code.getValue(), basis.getValue(),
            milestone.getValue(), reached.getValue(), Optional.ofNullable(due.getValue()));
        switch (write.apply(example)) {
            case Outcome.Done<Plan> ignored -> close();
            case Outcome.Refused<Plan> no -> complain(words.say(no.reason()));
        }
    }

    private <T extends Enum<T>> Select<T> select(String label, T[] values, String prefix) {
        Select<T> select = new Select<>();
        select.setLabel(words.say(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> words.word(prefix, value));
        return select;
    }

    private DatePicker day(String key) {
        DatePicker picker = new DatePicker(words.say(key));
        picker.setLocale(words.locale());
        picker.setI18n(Calendars.in(words));
        return picker;
    }

    private void complain(String reason) {
        complaint.say(reason);
    }
}
