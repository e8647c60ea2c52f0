package org.skolbro.ui.internal.retention;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.Forms;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.ui.internal.text.Words;

/** A retention row as one reads it aloud. */
final class RuleWords {

    private static final int YEAR = 12;
    private static final String NONE = "–";

    private final Words words;
    private final Forms forms;

    RuleWords(Words words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    String type(RetentionRule rule) {
        return rule.type().map(this::type).or(() -> RecordKind.named(rule.recordKind()).map(kind -> words.say(kind.title())))
            .orElse(words.say("plan.any-type"));
    }

    String type(DocumentTypeId id) {
        return RecordKind.of(id).map(RecordKind::title).or(() -> forms.documentType(id).map(DocumentType::name)).map(words::say)
            .orElse(id.value());
    }

    String schoolType(RetentionRule rule) {
        return rule.schoolType().map(code -> words.say(code.name())).orElse(any(rule));
    }

    String holding(RetentionRule rule) {
        return rule.holdingBasis().map(basis -> words.word("plan.basis", basis)).orElse(any(rule));
    }

    private String any(RetentionRule rule) {
        return rule.recordKind().equals(RetentionRule.DOCUMENT) ? words.say("plan.any") : NONE;
    }

    /** The code; a dash for records that have none. */
    static String code(SchoolType code) {
        return code.equals(RecordKind.NO_SCHOOL_TYPE) ? NONE : code.value();
    }

    static String name(Words words, SchoolType code) {
        return code.equals(RecordKind.NO_SCHOOL_TYPE) ? NONE : words.say(code.name());
    }

    /** What happens, and when. */
    String action(RetentionRule rule) {
        String action = words.word("plan.action", rule.action());
        if (rule.action() == RetentionRule.Action.PRESERVE) {
            return action;
        }
        if (rule.milestone() == RetentionRule.Milestone.AGE_REACHED) {
            return words.say("plan.at-age", action, rule.months() / YEAR);
        }
        String milestone = words.word("plan.milestone", rule.milestone());
        return rule.months() == 0 ? words.say("plan.at-once", action, milestone)
            : words.say("plan.after", action, period(rule.months()), milestone);
    }

    String period(int months) {
        int years = months / YEAR;
        int rest = months % YEAR;
        if (years == 0) {
            return words.say("plan.months", rest);
        }
        return rest == 0 ? words.say("plan.years", years)
            : words.say("plan.years-months", words.say("plan.years", years), words.say("plan.months", rest));
    }
}
