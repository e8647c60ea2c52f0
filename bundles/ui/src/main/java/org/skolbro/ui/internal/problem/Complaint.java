package org.skolbro.ui.internal.problem;

import com.vaadin.flow.component.html.Paragraph;

/**
 * Why something cannot be done, beside what was filled in. It is read aloud, and comes into view: in a long dialog it stands below
 * what is seen, and whoever pressed the button would think that nothing happened.
 */
public final class Complaint extends Paragraph {

    public Complaint() {
        addClassName("complaint");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(true);
        scrollIntoView();
    }
}
