package org.skolbro.ui.internal.retention;

import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.text.Words;

/** What became of one row, part by part, as one reads it aloud. */
final class RuleChange {

    private final Words words;
    private final RuleWords rules;

    RuleChange(Words words, RuleWords rules) {
        this.words = words;
        this.rules = rules;
    }

    /** A longer or shorter period is said alone; another event or action changes the whole sentence. */
    List<String> between(RetentionRule before, RetentionRule after) {
        List<String> parts = new ArrayList<>();
        part(parts, "plan.type", rules.type(before), rules.type(after));
        part(parts, "plan.school-type", rules.schoolType(before), rules.schoolType(after));
        part(parts, "plan.holding", rules.holding(before), rules.holding(after));
        if (before.milestone() == after.milestone() && before.action() == after.action()) {
            part(parts, "compare.period", rules.period(before.months()), rules.period(after.months()));
        } else {
            part(parts, "plan.what", rules.action(before), rules.action(after));
        }
        part(parts, "plan.citation", before.basis().citation(), after.basis().citation());
        part(parts, "plan.remark", words.say(before.remark()), words.say(after.remark()));
        return parts;
    }

    private void part(List<String> parts, String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add(words.say("compare.change", words.say(name), before, after));
        }
    }
}
