package org.skolbro.ui.internal.retention;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Unit;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Holds in force: what, why, by whom. */
public final class HoldsView extends Sheet {

    private final Here here;
    private final Words words;
    private final Holds holds;
    private final List<Unit> units;
    private final Grid<Holds.InForce> grid = new Grid<>();

    public HoldsView(Here here, Holds holds, Register register, RecordsPlans plans, Forms forms) {
        super(Words.of(here).say("hold.title"), List.of());
        this.here = here;
        this.holds = holds;
        words = Words.of(here);
        units = register.units(here.caller());
        lead(words.say("hold.lead"));
        Button place = new Button(words.say("hold.place"), VaadinIcon.LOCK.create(),
            click -> new HoldDialog(here, holds,
            new HoldChoice(here, holds, units, Kinds.of(here.caller(), plans, words, forms)), this::show).open());
        place.addThemeVariants(ButtonVariant.PRIMARY);
        actions(place);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::scope).setHeader(words.say("hold.scope")).setFlexGrow(2).setFrozen(true);
        grid.addColumn(row -> row.hold().reason()).setHeader(words.say("hold.reason")).setFlexGrow(3);
        grid.addColumn(row -> Citation.unbroken(row.hold().basis().citation())).setHeader(words.say("hold.basis")).setFlexGrow(2);
        grid.addColumn(row -> row.hold().by() + ", " + words.moment(row.hold().from())).setHeader(words.say("hold.by")).setFlexGrow(2);
        grid.addComponentColumn(row -> lift(row.hold())).setHeader(words.say("hold.lift")).setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.UNLOCK, words.say("hold.none"), words.say("hold.none.advice")));
        content(grid);
        show();
    }

    private void show() {
        grid.setItems(holds.inForce(here.caller()));
    }

    private Component scope(Holds.InForce row) {
        Span about = new Span(words.say(row.about()));
        Span code = new Span(switch (row.hold().scope()) {
            case HoldRow.OnDocument(var document) -> document.toString();
            case HoldRow.OnChild(var child) -> child.toString();
            case HoldRow.OnUnit(var unit) -> unit.value();
            case HoldRow.OnSelection ignored -> words.say("hold.later-too");
        });
        code.addClassName("quiet");
        Div both = new Div(about, code);
        both.addClassName("stack-close");
        return both;
    }

    private Button lift(HoldRow row) {
        Button lift = new Button(words.say("hold.lift"), click -> new AskReason(here, words.say("hold.lift.question"),
            words.say("hold.lift.consequence"), words.say("hold.lift"), reason -> {
                if (holds.lift(here.caller(), row.id(), reason) instanceof Outcome.Refused<HoldRow> no) {
                    Toast.refused(no);
                }
                show();
            }).open());
        lift.addThemeVariants(ButtonVariant.TERTIARY);
        return lift;
    }
}
