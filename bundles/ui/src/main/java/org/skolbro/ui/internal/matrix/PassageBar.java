package org.skolbro.ui.internal.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;

/** Asks from where to where, and on which day; remembers what was asked last. */
final class PassageBar extends Div {

    private static final String MEMORY = "matrix.passage";

    /** One end of the way: a unit, or any of the same provider or of another. */
    private record End(Optional<Unit> unit, boolean same) {

        static final End ANY = new End(Optional.empty(), true);
        static final End ELSEWHERE = new End(Optional.empty(), false);
    }

    private final Words words;
    private final List<SchoolType> codes;
    private final ComboBox<End> unit;
    private final ComboBox<SchoolType> from;
    private final ComboBox<End> receiver;
    private final ComboBox<SchoolType> to;
    private final DatePicker on;

    /** @param own whether a unit of the caller's own is left, and none in general */
    PassageBar(Words words, Choices choices, boolean own, LocalDate today, Consumer<Passage> chosen) {
        this.words = words;
        codes = choices.from();
        Optional<Passage> before = Visit.current().recall(MEMORY, Passage.class);
        List<End> leaves = new ArrayList<>(own ? List.of() : List.of(End.ANY));
        (own ? choices.headed() : choices.units()).forEach(one -> leaves.add(new End(Optional.of(one), true)));
        unit = ends("matrix.from-unit", leaves, before.flatMap(Passage::fromUnit), End.ANY);
        from = codes("matrix.from-type", choices.from(), before.map(Passage::from));
        receiver = ends("matrix.to-unit", Stream.concat(Stream.of(End.ANY, End.ELSEWHERE), choices.units().stream()
            .map(one -> new End(Optional.of(one), true))).toList(), before.flatMap(Passage::toUnit),
            before.map(Passage::sameProvider).orElse(true) ? End.ANY : End.ELSEWHERE);
        to = codes("matrix.to-type", choices.to(), before.map(Passage::to));
        if (own && before.isEmpty()) {
            startFrom(unit.getValue());
        }
        unit.addValueChangeListener(change -> startFrom(change.getValue()));
        on = new DatePicker(words.say("matrix.on"), before.map(Passage::on).orElse(today));
        on.setLocale(words.locale());
        on.setI18n(Calendars.in(words));
        addClassNames("row", "no-print");
        add(unit, from, receiver, to, on);
        fields().forEach(field -> field.addValueChangeListener(change -> passage().ifPresent(chosen)));
    }

    /** Empty while something is left open. */
    Optional<Passage> passage() {
        if (fields().stream().anyMatch(HasValue::isEmpty)) {
            return Optional.empty();
        }
        Passage passage = new Passage(from.getValue(), unit.getValue().unit().map(Unit::code), to.getValue(), receiver.getValue().unit().map(Unit::code),
            isSameProvider(), on.getValue());
        Visit.current().remember(MEMORY, passage);
        return Optional.of(passage);
    }

    /** A unit is left from a school form that it has. */
    private void startFrom(End end) {
        Optional.ofNullable(end).flatMap(End::unit).filter(chosen -> !chosen.schoolTypes().contains(from.getValue())).flatMap(chosen -> codes.stream()
            .filter(chosen.schoolTypes()::contains).findFirst()).ifPresent(from::setValue);
    }

    private List<HasValue<?, ?>> fields() {
        return List.of(unit, from, receiver, to, on);
    }

    /** Of two units their providers tell; when only one is chosen, it is taken to be the same. */
    private boolean isSameProvider() {
        Optional<Unit> left = unit.getValue().unit();
        return receiver.getValue().unit().map(entered -> left.map(Unit::provider).filter(provider -> !provider.equals(entered.provider())).isEmpty())
            .orElse(receiver.getValue().same());
    }

    private ComboBox<SchoolType> codes(String label, List<SchoolType> codes, Optional<SchoolType> before) {
        ComboBox<SchoolType> box = new ComboBox<>(words.say(label), codes);
        box.setItemLabelGenerator(code -> words.say(code.name()));
        before.filter(codes::contains).or(() -> codes.stream().findFirst()).ifPresent(box::setValue);
        return box;
    }

    private ComboBox<End> ends(String label, List<End> ends, Optional<UnitCode> before, End otherwise) {
        ComboBox<End> box = new ComboBox<>(words.say(label), ends);
        box.setItemLabelGenerator(end -> end.unit().map(Unit::name).orElseGet(() -> words.say(end.same() ? "matrix.any-unit" : "matrix.elsewhere")));
        ends.stream().filter(end -> before.isPresent() && end.unit().map(Unit::code).equals(before)).findFirst()
            .or(() -> ends.stream().filter(otherwise::equals).findFirst()).or(() -> ends.stream().findFirst()).ifPresent(box::setValue);
        return box;
    }
}
