package org.skolbro.ui.internal.document;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.skolbro.ui.internal.text.Words;

/** How it stands with the saving, in words, and who else writes. */
final class SaveState extends Div {

    private final Words words;
    private final Span state = new Span();
    private final Span others = new Span();

    SaveState(Words words) {
        this.words = words;
        addClassNames("save-state", "row");
        state.getElement().setAttribute("role", "status");
        others.addClassName("quiet");
        add(state, others);
    }

    void saved(Instant at) {
        removeClassName("not-saved");
        state.setText(words.say("write.saved", words.time(at)));
    }

    void notSaved() {
        addClassName("not-saved");
        state.setText(words.say("write.not-saved"));
    }

    void gone() {
        addClassName("not-saved");
        state.setText(words.say("write.gone.unsaved"));
    }

    void with(List<String> names) {
        others.setText(names.isEmpty() ? "" : words.say("write.with", String.join(", ", names)));
    }
}
