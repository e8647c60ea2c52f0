package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanExample.Tried;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** A plan's examples, each held against its rows: what a board reads before it decides. */
final class ExampleList extends Section {

    private final Here here;
    private final Words words;
    private final RuleWords rules;

    /** @param remove empty where the plan can no longer change */
    ExampleList(Here here, RuleWords rules, List<Tried> examples, Optional<Consumer<PlanExample>> remove) {
        this.here = here;
        this.rules = rules;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("example.title")));
        if (examples.isEmpty()) {
            Paragraph none = new Paragraph(words.say("example.none"));
            none.addClassName("quiet");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        examples.forEach(tried -> list.add(line(tried, remove)));
        add(list);
    }

    private ListItem line(Tried tried, Optional<Consumer<PlanExample>> remove) {
        PlanExample example = tried.example();
        Span name = new Span(example.name());
        name.addClassName("strong");
        Div head = new Div(name, StatusChip.of(tried.holds() ? Status.EXAMPLE_HOLDS : Status.EXAMPLE_FAILS, here));
        head.addClassName("chips");
        Span what = new Span(words.say("example.line", rules.type(example.type()), example.schoolType().value(),
            words.word("plan.basis", example.holdingBasis()), words.word("plan.milestone", example.milestone()),
            words.day(example.reached())));
        what.addClassName("quiet");
        Div line = new Div(head, what, new Span(words.say(tried.said())), new Span(example.due()
            .map(day -> words.say("example.expects", words.day(day))).orElse(words.say("example.expects-kept"))));
        remove.ifPresent(then -> line.add(button(example, then)));
        line.addClassName("stack-close");
        return new ListItem(line);
    }

    private Component button(PlanExample example, Consumer<PlanExample> then) {
        Button remove = new Button(words.say("example.remove"), click -> then.accept(example));
        remove.setAriaLabel(words.say("example.remove.of", example.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return remove;
    }
}
