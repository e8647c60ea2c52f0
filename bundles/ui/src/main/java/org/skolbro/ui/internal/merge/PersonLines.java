package org.skolbro.ui.internal.merge;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.register.PersonMerges.Candidate;
import org.skolbro.ui.internal.text.Words;

/** Enough of a person to tell two rows apart: name, day of birth, number (masked), what she is and where. */
final class PersonLines extends Div {

    PersonLines(Words words, Candidate person) {
        addClassName("two-lines");
        Span name = new Span(person.name().full());
        name.addClassName("strong");
        List<String> parts = new ArrayList<>();
        parts.add(person.maskedNumber().isEmpty() ? words.say("merge.no-number") : person.maskedNumber());
        person.as().stream().sorted().forEach(as -> parts.add(words.word("merge.as", as)));
        parts.addAll(person.unitNames());
        Span facts = new Span(String.join(" · ", parts));
        facts.addClassName("quiet");
        add(name, facts);
    }
}
