package org.skolbro.ui.internal.transition;

import java.util.List;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.skolbro.api.transition.TransitionStep;
import org.skolbro.ui.internal.text.Words;

/** Who did what with a transition, and when. */
final class StepList extends Section {

    StepList(Words words, List<TransitionStep> steps) {
        addClassNames("panel", "stack");
        setVisible(!steps.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        steps.forEach(step -> {
            Span what = new Span(words.word("transition.step", step.what()));
            Span who = new Span(step.who().isEmpty() ? words.say("transition.step.itself", words.moment(step.at()))
                : step.who() + ", " + words.moment(step.at()));
            who.addClassName("quiet");
            ListItem item = new ListItem(what, who);
            item.addClassName("two-lines");
            list.add(item);
        });
        add(new H2(words.say("transition.steps")), list);
    }
}
