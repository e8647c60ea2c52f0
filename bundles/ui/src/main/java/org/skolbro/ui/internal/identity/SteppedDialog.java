package org.skolbro.ui.internal.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A long form a step at a time: one goes on when a step holds, and back without losing anything. */
abstract class SteppedDialog extends IdentityDialog {

    private final String lastVerb;
    private List<Step> steps = List.of();
    private int at;

    /**
     * One screen of the dialog.
     *
     * @param complaint what is missing, asked before the next step is shown
     */
    record Step(String title, Supplier<Optional<String>> complaint, Component... parts) {
    }

    SteppedDialog(Here here, String title, String lastVerb) {
        super(here, title, Words.of(here).say("action.continue"));
        this.lastVerb = lastVerb;
    }

    /** Makes the fields of all steps. */
    abstract List<Step> steps();

    /** When all steps hold. */
    abstract void finish();

    @Override
    final void fill() {
        steps = steps();
        show(0);
    }

    @Override
    final void act() {
        Optional<String> missing = steps.get(at).complaint().get();
        if (missing.isPresent()) {
            complain(missing.get());
        } else if (at + 1 < steps.size()) {
            show(at + 1);
        } else {
            finish();
        }
    }

    @Override
    final void back() {
        show(at - 1);
    }

    final void show(int which) {
        at = which;
        Step step = steps.get(at);
        Span place = new Span(words.say("identity.step", at + 1, steps.size()));
        place.addClassName("quiet");
        Div head = new Div(place, heading(step.title()));
        head.addClassName("two-lines");
        Div fields = new Div(step.parts());
        fields.addClassName("form-column");
        instead(head, fields);
        mayGoBack(at > 0);
        verb(at + 1 < steps.size() ? words.say("action.continue") : lastVerb);
    }
}
