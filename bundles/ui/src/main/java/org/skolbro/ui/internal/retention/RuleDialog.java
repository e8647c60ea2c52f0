package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.problem.Complaint;
import org.skolbro.ui.internal.text.Words;

/** One row of a draft plan, new or changed. */
final class RuleDialog extends Dialog {

    private static final int LONGEST_PERIOD = 1200;
    private static final int YEAR = 12;

    private final Words words;
    private final TextField id;
    private final Select<String> records;
    private final ComboBox<DocumentTypeId> type;
    private final ComboBox<SchoolType> code;
    private final Select<Basis> basis;
    private final Select<Action> action;
    private final IntegerField months;
    private final Select<Milestone> milestone;
    private final TextField citation;
    private final TextField remark;
    private final Complaint complaint = new Complaint();

    /** @param write answers what came of writing the row into the draft */
    RuleDialog(Words words, Kinds kinds, Optional<RetentionRule> before, Function<RetentionRule, Outcome<Plan>> write) {
        this.words = words;
        setHeaderTitle(words.say(before.isPresent() ? "rule.change" : "rule.add"));
        setWidth("min(36rem, 96vw)");
        id = new TextField(words.say("rule.id"));
        id.setHelperText(words.say("rule.id.help"));
        id.setReadOnly(before.isPresent());
        records = new Select<>();
        records.setLabel(words.say("rule.records"));
        records.setItems(Stream.concat(Stream.of(RetentionRule.DOCUMENT), Stream.of(RecordKind.values()).map(RecordKind::id)).toList());
        records.setItemLabelGenerator(kind -> RecordKind.named(kind).map(other -> words.say(other.title())).orElse(words.say("rule.records.documents")));
        records.setReadOnly(before.isPresent());
        type = new ComboBox<>(words.say("plan.type"), kinds.types());
        type.setItemLabelGenerator(kinds::name);
        type.setPlaceholder(words.say("plan.any-type"));
        type.setClearButtonVisible(true);
        code = new ComboBox<>(words.say("plan.school-type"), kinds.codes());
        code.setItemLabelGenerator(SchoolType::value);
        code.setPlaceholder(words.say("plan.any"));
        code.setClearButtonVisible(true);
        basis = select("plan.holding", Basis.values(), "plan.basis");
        basis.setEmptySelectionAllowed(true);
        basis.setEmptySelectionCaption(words.say("plan.any"));
        action = select("plan.what", Action.values(), "plan.action");
        months = new IntegerField(words.say("rule.months"));
        months.setMin(0);
        months.setMax(LONGEST_PERIOD);
        months.setStepButtonsVisible(true);
        milestone = select("rule.milestone", Milestone.values(), "plan.milestone");
        milestone.addValueChangeListener(change -> measure(change.getValue()));
        citation = new TextField(words.say("plan.citation"));
        citation.setHelperText(words.say("rule.citation.help"));
        remark = new TextField(words.say("plan.remark"));
        records.addValueChangeListener(change -> fit());
        records.setValue(before.map(RetentionRule::recordKind).orElse(RetentionRule.DOCUMENT));
        before.ifPresent(this::show);
        Div form = new Div(id, records, type, code, basis, action, milestone, months, citation, remark, complaint);
        form.addClassName("form-column");
        add(form);
        Button save = new Button(words.say("rule.save"), click -> save(before, write));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), save);
    }

    private void show(RetentionRule rule) {
        id.setValue(rule.id().value());
        rule.type().ifPresent(type::setValue);
        rule.schoolType().ifPresent(code::setValue);
        rule.holdingBasis().ifPresent(basis::setValue);
        action.setValue(rule.action());
        milestone.setValue(rule.milestone());
        months.setValue(isAge() ? rule.months() / YEAR : rule.months());
        citation.setValue(rule.basis().citation());
        remark.setValue(words.say(rule.remark()));
    }

    /** Other records than documents have no type, school type or holding, and fewer milestones and actions. */
    private void fit() {
        Optional<RecordKind> other = RecordKind.named(records.getValue());
        type.setVisible(other.isEmpty());
        code.setVisible(other.isEmpty());
        basis.setVisible(other.isEmpty());
        if (other.isPresent()) {
            type.clear();
            code.clear();
            basis.clear();
        }
        List<Milestone> milestones = Stream.of(Milestone.values())
            .filter(other.map(RecordKind::milestones).orElse(Milestone.OF_DOCUMENTS)::contains).toList();
        milestone.setItems(milestones);
        action.setItems(other.isPresent() ? List.of(Action.DESTROY, Action.PRESERVE) : List.of(Action.values()));
        if (milestones.size() == 1) {
            milestone.setValue(milestones.getFirst());
        }
    }

    /** An age is asked for in years, any other period in months. */
    private void measure(Milestone from) {
        boolean age = from == Milestone.AGE_REACHED;
        months.setLabel(words.say(age ? "rule.age" : "rule.months"));
        months.setMin(age ? 1 : 0);
        months.setMax(age ? LONGEST_PERIOD / YEAR : LONGEST_PERIOD);
    }

    private boolean isAge() {
        return milestone.getValue() == Milestone.AGE_REACHED;
    }

    private void save(Optional<RetentionRule> before, Function<RetentionRule, Outcome<Plan>> write) {
        boolean missing = id.isEmpty() || action.isEmpty() || months.isEmpty() || months.isInvalid() || milestone.isEmpty()
            || citation.getValue().isBlank() || remark.getValue().isBlank();
        if (missing) {
            complain(words.say("rule.incomplete"));
            return;
        }
        RetentionRule rule;
        try {
            rule = rule(before);
        } catch (IllegalArgumentException e) {
            // the only free text with a shape is the row's name
            complain(words.say("rule.id.help"));
            return;
        }
        switch (write.apply(rule)) {
            case Outcome.Done<Plan> ignored -> close();
            case Outcome.Refused<Plan> no -> complain(words.say(no.reason()));
        }
    }

    private RetentionRule rule(Optional<RetentionRule> before) {
        String said = remark.getValue().strip();
        Text text = before.map(RetentionRule::remark).filter(old -> words.say(old).equals(said)).orElse(new Text(said, said));
        return new RetentionRule(new RetentionRuleId(id.getValue().strip()),
            records.getValue(), chosen(type), chosen(code), chosen(basis),
            milestone.getValue(), isAge() ? months.getValue() * YEAR : months.getValue(), action.getValue(), LegalBasis.of(citation.getValue().strip()), text);
    }

    private static <T> Optional<T> chosen(HasValue<?, T> field) {
        return Optional.ofNullable(field.getValue());
    }

    private <T extends Enum<T>> Select<T> select(String label, T[] values, String prefix) {
        Select<T> select = new Select<>();
        select.setLabel(words.say(label));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? words.say("plan.any") : words.word(prefix, value));
        return select;
    }

    private void complain(String reason) {
        complaint.say(reason);
    }
}
