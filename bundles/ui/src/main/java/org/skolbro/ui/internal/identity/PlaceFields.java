package org.skolbro.ui.internal.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;

/** Where somebody is placed: the unit first, then its forms, then the groups that the form has there on that day. */
final class PlaceFields extends Div {

    private static final int LAST_YEAR = 10;

    private final IdentityDialog dialog;
    private final FictitiousPlacements placements;
    private final ComboBox<Unit> unit;
    private final ComboBox<SchoolType> schoolType;
    private final IntegerField year;
    private final DatePicker from;
    private final ComboBox<Group> group;

    PlaceFields(IdentityDialog dialog, IdentityViews.Services services) {
        this.dialog = dialog;
        this.placements = services.placements();
        unit = new ComboBox<>(dialog.words.say("identity.place.unit"));
        unit.setItems(services.register().units(dialog.here.caller()));
        unit.setItemLabelGenerator(Unit::name);
        schoolType = new ComboBox<>(dialog.words.say("identity.place.school-type"));
        schoolType.setItemLabelGenerator(code -> dialog.words.say(code.name()));
        schoolType.setEnabled(false);
        year = new IntegerField(dialog.words.say("identity.place.year"));
        year.setMin(0);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        from = dialog.day(dialog.words.say("identity.place.from"));
        group = new ComboBox<>(dialog.words.say("identity.place.group"));
        group.setItemLabelGenerator(this::label);
        group.setEnabled(false);
        unit.addValueChangeListener(change -> offerForms());
        schoolType.addValueChangeListener(change -> offerGroups());
        from.addValueChangeListener(change -> offerGroups());
        Div pair = new Div(from, year);
        pair.addClassName("field-pair");
        add(unit, schoolType, pair, group);
        addClassName("form-column");
    }

    private String label(Group one) {
        return one.span().to().map(last -> dialog.words.say("identity.place.group.until", one.name(), dialog.words.day(last))).orElse(one.name());
    }

    private void offerForms() {
        List<SchoolType> forms = unit.isEmpty() ? List.of()
            : unit.getValue().schoolTypes().stream().sorted(Comparator.comparing(SchoolType::value)).toList();
        schoolType.setItems(forms);
        schoolType.setEnabled(!forms.isEmpty());
        schoolType.setValue(forms.size() == 1 ? forms.getFirst() : null);
        offerGroups();
    }

    private void offerGroups() {
        Optional<Group> before = group.getOptionalValue();
        List<Group> groups = unit.isEmpty() || schoolType.isEmpty() || from.isEmpty() ? List.of()
            : placements.groups(dialog.here.caller(), unit.getValue().code(), from.getValue()).stream()
                .filter(one -> one.schoolType().equals(schoolType.getValue())).toList();
        group.setItems(groups);
        group.setEnabled(!groups.isEmpty());
        group.setHelperText(dialog.words.say(unit.isEmpty() || schoolType.isEmpty() || from.isEmpty() ? "identity.place.group.first"
            : groups.isEmpty() ? "identity.place.group.none" : "identity.place.group.help"));
        group.setValue(before.filter(groups::contains).orElse(null));
    }

    void from(LocalDate day) {
        from.setValue(day);
    }

    /** What is there now, to be changed. */
    void show(FictitiousPlacements.Placed placed) {
        unit.setValue(placed.unit());
        schoolType.setValue(placed.schoolType());
        placed.schoolYear().ifPresent(year::setValue);
        placed.groups().stream().findFirst().filter(one -> one.span().contains(from.getValue())).ifPresent(group::setValue);
    }

    /** Where the others go on. The year is left to whoever knows it: a class may stay in it. */
    void propose(FictitiousPlacements.Next next) {
        if (!next.group().schoolType().equals(schoolType.getValue())) {
            schoolType.setValue(next.group().schoolType());
        }
        group.setValue(next.group());
        year.setHelperText(dialog.words.say("identity.place.year.turns"));
    }

    Optional<String> complaint() {
        return unit.isEmpty() || schoolType.isEmpty() || from.isEmpty() || year.isInvalid() ? Optional.of(dialog.words.say("identity.place.incomplete"))
            : Optional.empty();
    }

    Place place() {
        return new Place(unit.getValue().code(), group.getOptionalValue().map(Group::id), schoolType.getValue(),
            year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(year.getValue()), from.getValue());
    }
}
