package org.skolbro.ui.internal.transition;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.UI;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOverPreview;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;

/** What a run would come to, unit by unit, and the button that starts exactly that. */
final class RollOverDialog extends Dialog {

    private final Words words;

    RollOverDialog(Here here, RollOvers rollOvers, RollOverPreview preview) {
        words = Words.of(here);
        setHeaderTitle(words.say("rollover.named", words.day(preview.until())));
        setMaxWidth("44rem");
        setWidth("100%");
        Button close = new Button(words.say("action.cancel"), click -> close());
        getFooter().add(close);
        if (preview.units().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHILD, words.say("rehearsal.nobody-leaves"), words.say("rehearsal.nobody-leaves.advice")));
            return;
        }
        long ready = preview.units().stream().mapToLong(RollOverPreview.AtUnit::ready).sum();
        long later = preview.units().stream().mapToLong(RollOverPreview.AtUnit::later).sum();
        Div body = new Div(new Paragraph(words.say("rollover.preview", ready, later, preview.children() - ready - later)), grid(preview),
            new Paragraph(words.say("rollover.preview.consequence")));
        if (preview.takesTwo()) {
            body.add(new Paragraph(words.say("rollover.preview.two")));
        }
        body.addClassName("stack");
        add(body);
        Button start = new Button(words.say(preview.takesTwo() ? "rollover.propose" : "rollover.start", preview.children()),
                VaadinIcon.PLAY.create(), click -> {
            close();
            switch (rollOvers.start(here.caller(), preview.until(), preview.digest())) {
                case Outcome.Done<RollOver>(RollOver run) -> UI.getCurrent().navigate("lasarsbyte/" + run.id());
                case Outcome.Refused<RollOver> no -> Toast.refused(no);
            }
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        getFooter().add(start);
    }

    private Component grid(RollOverPreview preview) {
        Grid<RollOverPreview.AtUnit> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(preview.units().size() <= 8);
        grid.addColumn(RollOverPreview.AtUnit::name).setHeader(words.say("rollover.unit")).setWidth("9rem").setFlexGrow(2);
        grid.addColumn(unit -> words.count(unit.ready())).setHeader(words.say("rollover.ready")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(unit -> words.count(unit.later())).setHeader(words.say("rollover.later")).setAutoWidth(true).setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(unit -> causes(unit.causes())).setHeader(words.say("rollover.left")).setWidth("11rem").setFlexGrow(2);
        grid.setItems(preview.units());
        return grid;
    }

    private Component causes(Map<RollOver.Cause, Long> causes) {
        if (causes.isEmpty()) {
            return new Span("–");
        }
        Div chips = new Div();
        chips.addClassName("chips");
        causes.forEach((cause, children) -> chips.add(RollOverMarks.chip(words, cause, children)));
        return chips;
    }
}
