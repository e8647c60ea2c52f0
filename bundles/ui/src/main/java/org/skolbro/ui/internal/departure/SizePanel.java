package org.skolbro.ui.internal.departure;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.skolbro.api.departure.DepartureSize;
import org.skolbro.ui.internal.text.Words;

/** How much would come along now, counted exactly. */
final class SizePanel extends Section {

    SizePanel(Words words, DepartureSize size) {
        addClassNames("panel", "stack");
        DescriptionList counts = new DescriptionList();
        counts.addClassName("facts");
        add(counts, words.say("departure.size.term.children"), words.say("departure.size.children", size.children(), size.protectedChildren()));
        add(counts, words.say("departure.size.term.groups"), words.count(size.groups()));
        add(counts, words.say("departure.size.term.documents"), words.count(size.documents()));
        add(counts, words.say("departure.size.term.destroyed"), words.count(size.destroyed()));
        add(counts, words.say("departure.size.term.files"), words.say("departure.size.files", size.files(), words.size(size.bytes())));
        add(counts, words.say("departure.size.term.persons"), words.count(size.persons()));
        add(counts, words.say("departure.size.term.answers"), words.count(size.answers()));
        add(counts, words.say("departure.size.term.audit"), words.count(size.auditLines()));
        Paragraph drafts = new Paragraph(words.say("departure.drafts", size.drafts()));
        drafts.addClassName("quiet");
        add(new H2(words.say("departure.size")), counts, drafts);
    }

    private static void add(DescriptionList counts, String what, String value) {
        counts.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
    }
}
