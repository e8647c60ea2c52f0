package org.skolbro.ui.internal.problem;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.ui.internal.text.Words;

/** What to do now. */
final class Advice extends Div {

    Advice(Words words, String advice) {
        addClassName("prose");
        Anchor start = new Anchor("/", words.say("trouble.to-start"));
        add(new Paragraph(advice), new Paragraph(start));
    }
}
