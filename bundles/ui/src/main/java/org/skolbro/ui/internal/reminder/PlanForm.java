package org.skolbro.ui.internal.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.reminder.ConsentReminders.Choices;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPlan.Letter;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Of whom a campaign asks what, until when, and in which words. What is not chosen leaves all in. */
final class PlanForm extends Div {

    private final Here here;
    private final Words words;
    private final Select<Optional<Unit>> unit = new Select<>();
    private final CheckboxGroup<ConsentPurpose> questions = new CheckboxGroup<>();
    private final CheckboxGroup<SchoolType> types = new CheckboxGroup<>();
    private final CheckboxGroup<Integer> years = new CheckboxGroup<>();
    private final DatePicker until;
    private final DatePicker leavesBy;
    private final Pair swedish;
    private final Pair english;

    PlanForm(Here here, Choices choices, ReminderScope begin, Runnable changed) {
        this.here = here;
        words = Words.of(here);
        addClassName("form-column");
        units(choices, begin);
        chosen(questions, words.say("reminder.questions"), choices.purposes(), begin.purposes().isEmpty() ? Set.of()
            : choices.purposes().stream().filter(one -> begin.covers(one.id())).collect(Collectors.toSet()));
        questions.setItemLabelGenerator(one -> here.say(one.question()));
        chosen(types, words.say("reminder.types"), choices.types(), begin.types());
        types.setItemLabelGenerator(one -> here.say(one.name()));
        chosen(years, words.say("reminder.years"), List.copyOf(choices.years()), begin.years());
        until = day(words.say("reminder.until"), choices.plan().until());
        until.setRequired(true);
        leavesBy = day(words.say("reminder.leaves-by"), begin.leavesBy().orElse(null));
        leavesBy.setClearButtonVisible(true);
        leavesBy.setHelperText(words.say("reminder.leaves-by.help"));
        swedish = new Pair(words.say("reminder.subject-sv"), words.say("reminder.body-sv"), choices.plan().swedish());
        english = new Pair(words.say("reminder.subject-en"), words.say("reminder.body-en"), choices.plan().english());
        Div narrower = new Div(types, years, leavesBy);
        narrower.addClassName("form-column");
        Div letter = new Div(new Paragraph(words.say("reminder.placeholders", ReminderPlan.UNTIL, ReminderPlan.LINK, ReminderPlan.SENDER)), swedish.subject, swedish.body, english.subject, english.body);
        letter.addClassName("form-column");
        Details more = new Details(words.say("reminder.narrower"), narrower);
        more.setOpened(begin.leavesBy().isPresent());
        add(unit, questions, until, more, new Details(words.say("reminder.letter"), letter));
        List.<HasValue<?, ?>>of(unit, questions, types, years, until, leavesBy, swedish.subject, swedish.body, english.subject, english.body)
            .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** The two fields of one language. */
    private final class Pair {

        private final TextField subject;
        private final TextArea body;

        private Pair(String subjectLabel, String bodyLabel, Letter begin) {
            subject = new TextField(subjectLabel, begin.subject(), "");
            body = new TextArea(bodyLabel, begin.body(), "");
            body.setMinRows(8);
        }

        private Letter letter() {
            return new Letter(subject.getValue(), body.getValue());
        }
    }

    private void units(Choices choices, ReminderScope begin) {
        List<Optional<Unit>> all = new ArrayList<>(List.of(Optional.empty()));
        choices.units().forEach(one -> all.add(Optional.of(one)));
        unit.setLabel(words.say("unanswered.unit"));
        unit.setItems(all);
        unit.setItemLabelGenerator(one -> one.map(Unit::name).orElse(words.say("unanswered.all-units")));
        unit.setValue(all.stream().filter(one -> one.filter(there -> begin.units().contains(there.code())).isPresent()).findFirst()
            .orElse(Optional.empty()));
    }

    private <T> void chosen(CheckboxGroup<T> group, String label, List<T> items, Set<T> begin) {
        group.setLabel(label);
        group.setItems(items);
        group.setValue(begin);
        group.setHelperText(words.say("reminder.none-is-all"));
    }

    private DatePicker day(String label, LocalDate value) {
        DatePicker day = new DatePicker(label, value);
        day.setLocale(here.locale());
        day.setI18n(Calendars.in(words));
        return day;
    }

    /** Empty while it has no last day to answer. */
    Optional<ReminderPlan> plan() {
        return Optional.ofNullable(until.getValue()).map(last -> new ReminderPlan(new ReminderScope(
            unit.getValue().map(one -> Set.of(one.code())).orElse(Set.of()), types.getValue(), years.getValue(),
            questions.getValue().stream().map(ConsentPurpose::id).collect(Collectors.toSet()), Optional.ofNullable(leavesBy.getValue())), last,
            swedish.letter(), english.letter()));
    }
}
