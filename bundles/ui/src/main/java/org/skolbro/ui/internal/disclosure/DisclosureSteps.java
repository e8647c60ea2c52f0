package org.skolbro.ui.internal.disclosure;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.ui.internal.text.Words;

/** Where a request is on its way. */
final class DisclosureSteps extends OrderedList {

    /** In order; each but the first is reached by what the one before ends with. */
    enum Step {
        COLLECT, REVIEW, DECIDE, HAND_OUT, CLOSE
    }

    DisclosureSteps(Words words, Disclosure one) {
        addClassNames("stepper", "stepper-5");
        Step now = now(one);
        for (Step step : Step.values()) {
            Span name = new Span(words.word("disclosure.step", step));
            name.addClassName("strong");
            ListItem item = new ListItem(name);
            if (one.closed().isPresent() || step.compareTo(now) < 0) {
                item.addClassName("step-done");
            } else if (step == now) {
                item.addClassName("step-now");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    static Step now(Disclosure one) {
        return switch (one.state()) {
            case RECEIVED -> one.items().isEmpty() ? Step.COLLECT : Step.REVIEW;
            case REVIEWED -> Step.DECIDE;
            case DECIDED -> Step.HAND_OUT;
            case HANDED_OUT, REFUSED, WITHDRAWN -> Step.CLOSE;
        };
    }
}
