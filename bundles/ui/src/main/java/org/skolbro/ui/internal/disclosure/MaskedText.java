package org.skolbro.ui.internal.disclosure;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.ui.internal.text.Words;

/**
 * A text as the reviewer reads it, with what is masked in black that is pressed to show it again. What she selects is told in
 * places of the text, which stands here without a sign more or less.
 */
final class MaskedText extends Div {

    private static final String SELECTED = """
        const selection = window.getSelection();
        if (!selection.rangeCount) return '';
        const range = selection.getRangeAt(0);
        if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) return '';
        const before = document.createRange();
        before.selectNodeContents(this);
        before.setEnd(range.startContainer, range.startOffset);
        const from = before.toString().length;
        return from + ' ' + (from + range.toString().length);
        """;

    /** Who hears what is pressed and selected. */
    interface Listener {
        void changed();
    }

    private final Words words;
    private final Piece piece;
    private final MaskBoard board;
    private final Listener listener;

    MaskedText(Words words, Piece piece, MaskBoard board, Listener listener) {
        this.words = words;
        this.piece = piece;
        this.board = board;
        this.listener = listener;
        addClassNames("written", "redacted");
        show();
    }

    private void show() {
        List<Passage> masked = board.isWhole(piece.key()) ? List.of(new Passage(0, piece.text().length())) : board.passages(piece.key());
        int at = 0;
        for (Passage passage : masked) {
            if (passage.from() > at) {
                add(new Span(piece.text().substring(at, passage.from())));
            }
            add(box(passage));
            at = passage.to();
        }
        if (at < piece.text().length()) {
            add(new Span(piece.text().substring(at)));
        }
    }

    private Span box(Passage passage) {
        String text = piece.text().substring(passage.from(), passage.to());
        Span box = new Span(text);
        box.addClassName("masked");
        if (!board.isWhole(piece.key())) {
            Element element = box.getElement();
            element.setAttribute("role", "button").setAttribute("tabindex", "0").setAttribute("aria-label", words.say("disclosure.unmask", text));
            element.addEventListener("click", event -> unmask(passage));
            element.addEventListener("keydown", event -> unmask(passage)).setFilter("event.key == 'Enter' || event.key == ' '");
        }
        return box;
    }

    private void unmask(Passage passage) {
        board.unmask(piece.key(), passage);
        listener.changed();
    }

    /** Masks what the reviewer has selected in this text. */
    void maskSelected() {
        getElement().executeJs(SELECTED).then(String.class, this::mask);
    }

    /** What comes from the browser may be anything. */
    private void mask(String places) {
        if (places.matches("\\d{1,9} \\d{1,9}")) {
            String[] ends = places.split(" ");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[1]);
            if (from < to && to <= piece.text().length()) {
                board.mask(piece.key(), new Passage(from, to));
                listener.changed();
            }
        }
    }
}
