package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What a hold is about: a unit from the register, a child by her number, a document by its code, or all that have the same marks. */
final class HoldChoice extends Div {

    private enum Kind {
        UNIT, CHILD, DOCUMENT, SELECTION
    }

    private static final int LONGEST = 20;

    private final Here here;
    private final Words words;
    private final Holds holds;
    private final RadioButtonGroup<Kind> kind;
    private final ComboBox<Unit> unit;
    private final TextField number;
    private final Paragraph whom = new Paragraph();
    private final TextField code;
    private final Anchor search;
    private final ComboBox<DocumentTypeId> type;
    private final ComboBox<SchoolType> schoolType;
    private final DatePicker from;
    private final DatePicker until;
    private final Paragraph covered = new Paragraph();
    private Optional<PersonId> child = Optional.empty();

    HoldChoice(Here here, Holds holds, List<Unit> units, Kinds kinds) {
        this.here = here;
        this.holds = holds;
        words = Words.of(here);
        kind = new RadioButtonGroup<>(words.say("hold.scope"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(choice -> words.word("hold.kind", choice));
        type = new ComboBox<>(words.say("plan.type"), kinds.types());
        type.setItemLabelGenerator(kinds::name);
        type.setClearButtonVisible(true);
        schoolType = new ComboBox<>(words.say("plan.school-type"), kinds.codes());
        schoolType.setItemLabelGenerator(SchoolType::value);
        schoolType.setClearButtonVisible(true);
        unit = new ComboBox<>(words.say("disposal.unit"), units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        from = day("hold.from");
        until = day("hold.until");
        number = new TextField(words.say("archive.number"));
        number.setHelperText(words.say("hold.number.help"));
        number.setMaxLength(LONGEST);
        number.addValueChangeListener(change -> seek());
        whom.addClassName("strong");
        code = new TextField(words.say("hold.code"));
        code.setHelperText(words.say("hold.code.help"));
        search = new Anchor("/arkiv", words.say("hold.search"));
        covered.addClassName("strong");
        List.of(whom, covered).forEach(told -> told.getElement().setAttribute("aria-live", "polite"));
        kind.addValueChangeListener(change -> show(change.getValue()));
        List.of(type, schoolType, unit).forEach(box -> box.addValueChangeListener(change -> count()));
        List.of(from, until).forEach(picker -> picker.addValueChangeListener(change -> count()));
        addClassName("form-column");
        add(kind, type, schoolType, unit, from, until, number, whom, code, search, covered);
        kind.setValue(Kind.UNIT);
    }

    Optional<HoldRow.Scope> scope() {
        try {
            return switch (kind.getValue()) {
                case UNIT -> unit.getOptionalValue().map(at -> new HoldRow.OnUnit(at.code()));
                case CHILD -> child.map(HoldRow.OnChild::new);
                case DOCUMENT -> Optional.of(new HoldRow.OnDocument(DocumentId.parse(code.getValue().strip())));
                case SELECTION -> selection().map(chosen -> chosen);
            };
        } catch (NumberFormatException e) {
            // what was typed is no code; the dialog says so
            return Optional.empty();
        }
    }

    private Optional<HoldRow.OnSelection> selection() {
        if (type.isEmpty() && schoolType.isEmpty() && unit.isEmpty() && from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HoldRow.OnSelection(type.getOptionalValue(), schoolType.getOptionalValue(),
            unit.getOptionalValue().map(Unit::code), from.getOptionalValue(), until.getOptionalValue()));
    }

    /** Tells whose number it is before anything is held. */
    private void seek() {
        child = Optional.empty();
        whom.setText("");
        whom.removeClassName("complaint");
        if (!number.getValue().isBlank()) {
            switch (holds.child(here.caller(), number.getValue().strip())) {
                case Outcome.Done<Holds.Child>(Holds.Child found) -> {
                    child = Optional.of(found.id());
                    whom.setText(words.say("hold.child.found", found.name(), found.number()));
                }
                case Outcome.Refused<Holds.Child> no -> {
                    whom.setText(words.say(no.reason()));
                    whom.addClassName("complaint");
                }
            }
        }
    }

    private void count() {
        if (kind.getValue() == Kind.SELECTION) {
            covered.setText(selection().map(chosen -> words.say("hold.covers", holds.covers(here.caller(), chosen)))
                .orElse(words.say("hold.covers.nothing")));
        }
    }

    private void show(Kind chosen) {
        boolean many = chosen == Kind.SELECTION;
        List.of(type, schoolType, from, until, covered).forEach(part -> part.setVisible(many));
        unit.setVisible(many || chosen == Kind.UNIT);
        List.of(number, whom).forEach(part -> part.setVisible(chosen == Kind.CHILD));
        code.setVisible(chosen == Kind.DOCUMENT);
        search.setVisible(chosen == Kind.CHILD || chosen == Kind.DOCUMENT);
        count();
    }

    private DatePicker day(String key) {
        DatePicker picker = new DatePicker(words.say(key));
        picker.setLocale(here.locale());
        picker.setI18n(Calendars.in(words));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
