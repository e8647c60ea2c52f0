package org.skolbro.ui.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;

/** Where long work is: the step in words, how many of how many, and what one may do meanwhile. */
public final class ProgressPanel extends Div {

    private final Here here;
    private final Span step = new Span();
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Div buttons = new Div();
    private final Paragraph leave;

    public ProgressPanel(Here here, Component... actions) {
        this.here = here;
        addClassName("progress-panel");
        getElement().setAttribute("role", "group");
        step.addClassName("strong");
        step.getElement().setAttribute("aria-live", "polite");
        count.addClassName("quiet");
        Div line = new Div(step, count);
        line.addClassName("row");
        buttons.addClassName("row");
        buttons.add(actions);
        leave = new Paragraph(Words.of(here).say("progress.leave"));
        leave.addClassName("quiet");
        add(line, bar, leave, buttons);
        bar.setIndeterminate(true);
    }

    /** The work is watched here alone: whoever leaves does not find it again. */
    public void staysHere() {
        leave.setVisible(false);
    }

    /** @param total -1 while it is unknown */
    public void at(Text what, long done, long total) {
        Words words = Words.of(here);
        step.setText(words.say(what));
        bar.getElement().setAttribute("aria-label", words.say(what));
        bar.setIndeterminate(total <= 0);
        if (total > 0) {
            bar.setValue(Math.min(1, done / (double) total));
            count.setText(words.say("progress.of", words.count(done), words.count(total)));
        } else {
            count.setText(done > 0 ? words.count(done) : "");
        }
    }
}
