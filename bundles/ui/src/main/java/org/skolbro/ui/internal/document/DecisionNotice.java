package org.skolbro.ui.internal.document;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.document.Draft;
import org.skolbro.ui.internal.text.Words;

/** How it stands with a decision, in words: with whom it waits, or why it came back. */
final class DecisionNotice extends Div {

    private final Words words;

    DecisionNotice(Words words) {
        this.words = words;
        addClassNames("notice", "stack-close", "prose");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Draft draft, Draft.Deciders deciders) {
        removeAll();
        draft.handedIn().ifPresent(when -> add(sentence(deciders.mine() ? "write.waits.for-you" : "write.waits",
            words.moment(when), deciders.mine() ? words.and(draft.otherAuthors()) : words.or(deciders.names()))));
        draft.handedBack().ifPresent(back -> {
            Paragraph reason = new Paragraph(back.reason());
            reason.addClassName("written");
            add(sentence("write.came-back", back.by(), words.moment(back.at())), reason);
        });
        setVisible(getChildren().findAny().isPresent());
    }

    private Paragraph sentence(String key, Object... values) {
        Paragraph sentence = new Paragraph(words.say(key, values));
        sentence.addClassName("strong");
        return sentence;
    }
}
