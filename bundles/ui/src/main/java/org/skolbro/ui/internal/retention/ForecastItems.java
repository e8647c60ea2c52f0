package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RecordsPlans.Foreseen;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** The documents behind one number of a forecast, each with its reason. */
final class ForecastItems extends Dialog {

    ForecastItems(Here here, RecordsPlans plans, Plan plan, Foreseen which) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("forecast.items"));
        setWidth("min(64rem, 96vw)");
        Grid<DisposalItem> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("28rem");
        grid.addColumn(DisposalItem::unitName).setHeader(words.say("disposal.unit")).setWidth("11rem").setFlexGrow(1);
        grid.addColumn(item -> words.day(item.documentDate())).setHeader(words.say("disposal.document-date")).setWidth("9rem")
            .setFlexGrow(0);
        grid.addColumn(item -> words.day(item.dueOn())).setHeader(words.say("disposal.due")).setWidth("9rem").setFlexGrow(0);
        grid.addColumn(item -> words.say(item.why())).setHeader(words.say("disposal.why")).setWidth("20rem").setFlexGrow(4);
        new Slices<>(page -> plans.forecastItems(here.caller(), plan.id(), which, page)).feed(grid);
        add(grid);
        getFooter().add(new Button(words.say("action.close"), click -> close()));
    }
}
