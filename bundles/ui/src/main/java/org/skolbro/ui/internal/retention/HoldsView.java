package org.skolbro.ui.internal.retention;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Citation;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** Holds in force: what, why, by whom. */
public final class HoldsView extends Sheet {

    private final Here here;
    private final Words words;
    private final Holds holds;
    private final List<Unit> units;
    private final Grid<Holds.InForce> grid = new Grid<>();
    private final Span count = new Span();
    private final Div bar = new Div();

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
        grid.addComponentColumn(this::scope).setHeader(words.say("hold.scope")).setWidth("10rem").setFlexGrow(2).setFrozen(true).setKey("scope")
            .setComparator(words.alphabetical(this::about));
        grid.addColumn(this::reason).setHeader(words.say("hold.reason")).setWidth("13rem").setFlexGrow(3).setKey("reason")
            .setComparator(words.alphabetical(this::reason));
        grid.addColumn(row -> Citation.unbroken(row.hold().basis().citation())).setHeader(words.say("hold.basis")).setWidth("9rem").setFlexGrow(2).setKey("basis")
            .setComparator(words.alphabetical(row -> row.hold().basis().citation()));
        grid.addColumn(this::placed).setHeader(words.say("hold.by")).setWidth("11rem").setFlexGrow(2).setKey("placed")
            .setComparator(Comparator.comparing(row -> row.hold().from()));
        grid.addComponentColumn(row -> end(row.hold())).setHeader(words.say("hold.lift")).setAutoWidth(true).setFlexGrow(0);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.UNLOCK, words.say("hold.none"), words.say("hold.none.advice")));
        ListOrder.keep(grid, "hold.order");
        count.addClassName("quiet");
        bar.add(count, Csv.link(words, "gallringsstopp.csv", this::export));
        bar.addClassNames("row", "no-print");
        content(bar, grid);
        show();
    }

    private void show() {
        List<Holds.InForce> all = holds.inForce(here.caller());
        count.setText(words.say("hold.count", all.size()));
        bar.setVisible(!all.isEmpty());
        grid.setItems(all);
    }

    private String reason(Holds.InForce row) {
        return row.hold().why().map(words::say).orElse("–");
    }

    private String placed(Holds.InForce row) {
        return row.hold().by() + ", " + words.moment(row.hold().from());
    }

    private Stream<List<String>> export() {
        return Stream.concat(Stream.of(List.of(words.say("hold.scope"), words.say("hold.reason"), words.say("hold.basis"), words.say("hold.by"))),
            ListOrder.rows(grid).map(row -> List.of(about(row) + ", " + more(row), reason(row), row.hold().basis().citation(), placed(row))));
    }

    /** What something open placed nobody lifts by hand. */
    private Component end(HoldRow row) {
        if (row.matter().isEmpty()) {
            return lift(row);
        }
        Span itself = new Span(words.say("hold.by-itself"));
        itself.addClassName("quiet");
        return itself;
    }

    private Component scope(Holds.InForce row) {
        Span more = new Span(more(row));
        more.addClassName("quiet");
        Div both = new Div(new Span(about(row)), more);
        both.addClassName("stack-close");
        return both;
    }

    private String about(Holds.InForce row) {
        return row.child().map(Holds.Child::name).orElse(words.say(row.about()));
    }

    private String more(Holds.InForce row) {
        return switch (row.hold().scope()) {
            case HoldRow.OnDocument(var document) -> document.toString();
            case HoldRow.OnChild(var child) -> row.child().map(named -> words.say("hold.child.all", named.number()))
                .orElse(words.say("hold.child.unnamed", child.toString()));
            case HoldRow.OnUnit(var unit) -> unit.value();
            case HoldRow.OnSelection ignored -> words.say("hold.later-too");
        };
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
