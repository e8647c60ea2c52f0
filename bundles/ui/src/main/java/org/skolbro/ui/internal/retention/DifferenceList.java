package org.skolbro.ui.internal.retention;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.form.Forms;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.ui.internal.text.Words;

/** The rows that one version has and the other has not, or has otherwise. */
final class DifferenceList extends Div {

    private final Words words;
    private final RuleWords rules;

    DifferenceList(Words words, Forms forms, Plan before, Plan after) {
        this.words = words;
        rules = new RuleWords(words, forms);
        addClassName("stack");
        PlanDifference difference = PlanDifference.between(before.rules(), after.rules());
        if (difference.isNone()) {
            add(new Paragraph(words.say("compare.same-rows")));
            return;
        }
        Map<RetentionRuleId, RetentionRule> old = before.rules().stream().collect(Collectors.toMap(RetentionRule::id, Function.identity()));
        RuleChange change = new RuleChange(words, rules);
        part("compare.changed", difference.changed(), rule -> change.between(old.get(rule.id()), rule));
        part("compare.added", difference.added(), this::whole);
        part("compare.removed", difference.removed(), this::whole);
    }

    private void part(String title, List<RetentionRule> some, Function<RetentionRule, List<String>> says) {
        if (some.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        for (RetentionRule rule : some) {
            Span name = new Span(words.say("compare.row", rules.type(rule), rules.schoolType(rule), rules.holding(rule)));
            name.addClassName("strong");
            Span id = new Span(rule.id().value());
            id.addClassName("quiet");
            Div lines = new Div(name, id);
            says.apply(rule).forEach(line -> lines.add(new Span(line)));
            lines.addClassName("stack-close");
            list.add(new ListItem(lines));
        }
        Section section = new Section(new H2(words.say(title, some.size())), list);
        section.addClassNames("panel", "stack");
        add(section);
    }

    private List<String> whole(RetentionRule rule) {
        return List.of(rules.action(rule), rule.basis().citation());
    }
}
