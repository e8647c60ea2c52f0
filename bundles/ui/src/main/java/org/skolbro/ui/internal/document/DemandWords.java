package org.skolbro.ui.internal.document;

import org.skolbro.api.document.FieldRule;
import org.skolbro.ui.internal.text.Words;

/** Says a row about a field as a sentence with its citation. */
final class DemandWords {

    private DemandWords() {
    }

    static String mandatory(Words words, FieldRule row) {
        return row.years().map(years -> words.say("write.rule.mandatory-years", span(years), row.basis()))
            .orElseGet(() -> words.say("write.rule.mandatory", row.basis()));
    }

    static String leftOut(Words words, FieldRule row) {
        return row.years().map(years -> words.say("write.rule.left-out-years", span(years), row.basis()))
            .orElseGet(() -> words.say("write.rule.left-out", row.basis()));
    }

    private static String span(FieldRule.Years years) {
        return years.first() == years.last() ? Integer.toString(years.first()) : years.first() + "–" + years.last();
    }
}
