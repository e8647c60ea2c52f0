package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.api.transition.TransitionMatrix.TypeOf;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;

/** What a row says. A headteacher says only what is kept back, and where. */
final class RowFields extends Div {

    /** What may be said here; only the law says more. */
    private enum What {
        WITH_CONSENT, REVIEW, NEVER
    }

    private final Words words;
    private final Choices choices;
    private final MultiSelectComboBox<SchoolType> from;
    private final MultiSelectComboBox<TypeOf> types;
    private final MultiSelectComboBox<SchoolType> to;
    private final Select<Provider> provider = new Select<>();
    private final Select<Unit> unit = new Select<>();
    private final MultiSelectComboBox<Unit> fromUnits;
    private final MultiSelectComboBox<Unit> toUnits;
    private final Select<What> what = new Select<>();
    private final Select<ConsentPurpose> purpose = new Select<>();
    private final DatePicker validFrom;
    private final DatePicker validTo;

    RowFields(Words words, Choices choices, LocalDate today) {
        this.words = words;
        this.choices = choices;
        from = several("matrix.from-type", choices.from(), code -> words.say(code.name()));
        types = several("matrix.types", List.of(), type -> words.say(type.name()) + " (" + words.say(type.code().name()) + ")");
        types.setHelperText(words.say("matrix.types.help"));
        from.addValueChangeListener(change -> offerTypes());
        to = several("matrix.to-type", choices.to(), code -> words.say(code.name()));
        to.setPlaceholder(words.say("matrix.any-form"));
        provider.setLabel(words.say("matrix.provider"));
        provider.setItems(Provider.values());
        provider.setItemLabelGenerator(one -> words.word("matrix.provider", one));
        provider.setValue(choices.adopts() ? Provider.SAME : Provider.ANY);
        unit.setLabel(words.say("matrix.from-unit"));
        unit.setItems(choices.headed());
        unit.setItemLabelGenerator(Unit::name);
        choices.headed().stream().findFirst().ifPresent(unit::setValue);
        unit.setVisible(!choices.adopts());
        fromUnits = several("matrix.from-units", choices.units(), Unit::name);
        fromUnits.setVisible(choices.adopts());
        fromUnits.setPlaceholder(words.say("plan.any"));
        toUnits = several("matrix.to-units", choices.units(), Unit::name);
        toUnits.setPlaceholder(words.say("plan.any"));
        what.setLabel(words.say("matrix.what"));
        what.setItems(What.values());
        what.setItemLabelGenerator(one -> words.word("matrix.what", one));
        what.setValue(choices.adopts() ? What.WITH_CONSENT : What.NEVER);
        what.setVisible(choices.adopts());
        purpose.setLabel(words.say("matrix.purpose"));
        purpose.setItems(choices.purposes());
        purpose.setItemLabelGenerator(one -> words.say(one.question()));
        purpose.setVisible(choices.adopts());
        what.addValueChangeListener(change -> purpose.setVisible(change.getValue() == What.WITH_CONSENT));
        validFrom = day("matrix.valid-from");
        validFrom.setValue(today);
        validTo = day("matrix.valid-to");
        validTo.setHelperText(words.say("matrix.valid-to.help"));
        addClassName("form-column");
        add(unit, from, types, what, purpose, to, provider, fromUnits, toUnits, validFrom, validTo);
    }

    /** Empty while something is missing. */
    Optional<Proposal> proposal() {
        boolean consent = what.getValue() == What.WITH_CONSENT;
        if (Stream.of(lacks(from), lacks(types), lacks(provider), lacks(what), lacks(validFrom), consent && lacks(purpose),
                !choices.adopts() && lacks(unit)).anyMatch(Boolean::booleanValue)) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(from.getValue(), to.getValue(), provider.getValue(),
            choices.adopts() ? codes(fromUnits.getValue()) : Set.of(unit.getValue().code()), codes(toUnits.getValue()),
            types.getValue().stream().map(TypeOf::type).collect(Collectors.toSet()), follows(), validFrom.getValue(), validTo.getOptionalValue()));
    }

    /** Marks a field that has to be filled in. */
    private <F extends HasValue<?, ?> & HasValidation> boolean lacks(F field) {
        field.setInvalid(field.isEmpty());
        field.setErrorMessage(words.say("matrix.needed"));
        return field.isEmpty();
    }

    private Follows follows() {
        return switch (what.getValue()) {
            case WITH_CONSENT -> new Follows.WithConsent(purpose.getValue().id());
            case REVIEW -> new Follows.Review();
            case NEVER -> new Follows.Never();
        };
    }

    private void offerTypes() {
        Set<TypeOf> before = types.getValue();
        List<TypeOf> offered = choices.types().stream().filter(type -> from.getValue().contains(type.code())).toList();
        types.setItems(offered);
        types.setValue(before.stream().filter(offered::contains).collect(Collectors.toSet()));
    }

    private static Set<UnitCode> codes(Collection<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.toSet());
    }

    private <T> MultiSelectComboBox<T> several(String label, List<T> items, ItemLabelGenerator<T> name) {
        MultiSelectComboBox<T> box = new MultiSelectComboBox<>(words.say(label));
        box.setItems(items);
        box.setItemLabelGenerator(name);
        box.setI18n(new MultiSelectComboBoxI18n().setCleared(words.say("choice.cleared")).setFocused(words.say("choice.focused"))
            .setSelected(words.say("choice.selected")).setDeselected(words.say("choice.deselected")).setTotal("{count} " + words.say("choice.total")));
        return box;
    }

    private DatePicker day(String key) {
        DatePicker picker = new DatePicker(words.say(key));
        picker.setLocale(words.locale());
        picker.setI18n(Calendars.in(words));
        return picker;
    }
}
