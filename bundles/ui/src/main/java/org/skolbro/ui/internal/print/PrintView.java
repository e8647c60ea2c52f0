package org.skolbro.ui.internal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintRuns.Place;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.Jobs;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Chooses whose documents are printed together, and shows the print of those. */
public final class PrintView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final PrintRuns prints;
    private final Jobs jobs;
    private final Div chosen = new Div();
    private final ComboBox<Place> units = new ComboBox<>();
    private final Select<Optional<Group>> groups = new Select<>();

    public PrintView(Here here, PrintRuns prints, Jobs jobs) {
        super(Words.of(here).say("print.title"), List.of());
        this.here = here;
        this.prints = prints;
        this.jobs = jobs;
        words = Words.of(here);
        lead(words.say("print.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Place> places = prints.places(here.caller());
        if (places.isEmpty()) {
            content(new EmptyState(VaadinIcon.PRINT, words.say("print.nowhere"), words.say("print.nowhere.advice")));
            return;
        }
        Optional<GroupId> group = Address.query(event, "grupp", GroupId::new);
        Optional<UnitCode> unit = Address.query(event, "enhet", UnitCode::new);
        content(choice(places), chosen);
        if (group.isPresent() || unit.isPresent()) {
            choose(places, unit, group);
        } else if (places.size() == 1) {
            units.setValue(places.getFirst());
        }
    }

    private void choose(List<Place> places, Optional<UnitCode> unit, Optional<GroupId> group) {
        Place place = places.stream().filter(one -> group.map(id -> one.groups().stream().anyMatch(held -> held.id().equals(id)))
            .orElseGet(() -> unit.filter(one.unit().code()::equals).isPresent())).findFirst()
            .orElseThrow(() -> new NotFound("No such group or unit"));
        units.setValue(place);
        group.flatMap(id -> place.groups().stream().filter(held -> held.id().equals(id)).findFirst())
            .ifPresent(held -> groups.setValue(Optional.of(held)));
    }

    private Component choice(List<Place> places) {
        units.setLabel(words.say("print.unit"));
        units.setPlaceholder(words.say("print.unit.choose"));
        units.setWidth("min(24rem, 100%)");
        units.setItems(places);
        units.setItemLabelGenerator(place -> place.unit().name());
        units.addValueChangeListener(change -> fill(change.getValue()));
        groups.setLabel(words.say("print.group"));
        groups.setItemLabelGenerator(group -> group == null || group.isEmpty() ? words.say("print.group.ALL") : group.get().name());
        groups.addValueChangeListener(change -> show());
        groups.setVisible(false);
        Div row = new Div(units, groups);
        row.addClassNames("row", "no-print");
        return row;
    }

    private void fill(Place place) {
        List<Optional<Group>> all = new ArrayList<>(List.of(Optional.empty()));
        if (place != null) {
            place.groups().stream().map(Optional::of).forEach(all::add);
        }
        groups.setItems(all);
        groups.setVisible(all.size() > 1);
        groups.setValue(Optional.empty());
        show();
    }

    private void show() {
        chosen.removeAll();
        if (units.getValue() != null && groups.getValue() != null) {
            PrintScope scope = groups.getValue().<PrintScope>map(group -> new PrintScope.OfGroup(group.id()))
                .orElseGet(() -> new PrintScope.OfUnit(units.getValue().unit().code()));
            chosen.add(new PrintPanel(here, prints, jobs, scope,
                groups.getValue().map(Group::name).orElseGet(() -> units.getValue().unit().name())));
        }
    }
}
