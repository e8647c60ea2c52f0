package org.skolbro.ui.internal.retention;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.retention.DisposalRun;
import org.skolbro.ui.internal.text.Words;

/** Where a run is on its way, with the exact count of every step. */
final class Stepper extends OrderedList {

    Stepper(Words words, DisposalRun run) {
        addClassName("stepper");
        for (Steps step : Steps.values()) {
            Span name = new Span(words.word("disposal.step", step));
            name.addClassName("strong");
            Span count = new Span(words.count(step.count(run)));
            count.addClassName("quiet");
            ListItem item = new ListItem(name, count);
            if (step.isDone(run)) {
                item.addClassName("step-done");
            }
            if (step.isCurrent(run)) {
                item.addClassName("step-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
