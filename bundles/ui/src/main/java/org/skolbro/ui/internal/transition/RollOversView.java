package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The roll-over of all units, in numbers. */
public final class RollOversView extends Sheet {

    public RollOversView(Here here, RollOvers rollOvers, LocalDate today) {
        super(Words.of(here).say("rollover.one"), List.of());
        DatePicker until = RehearsalView.until(here, today);
        Div bar = new Div(until);
        bar.addClassNames("row", "no-print");
        content(bar, new RollOverPanel(here, rollOvers, "rollover.whole", until::getValue));
    }
}
