package org.skolbro.ui.internal.order;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.order.Order;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status.Tone;
import org.skolbro.ui.view.StatusChip;

/** How an order looks in a word or two. */
final class OrderMarks {

    private OrderMarks() {
    }

    static Div of(Here here, Order order) {
        Words words = Words.of(here);
        String word = words.word("order.state", order.state());
        Div marks = new Div(switch (order.state()) {
            case OPEN -> StatusChip.saying(word, VaadinIcon.HOURGLASS, Tone.INFO);
            case FULFILLED -> StatusChip.saying(word, VaadinIcon.CHECK, Tone.GOOD);
            case REFUSED -> StatusChip.saying(word, VaadinIcon.CLOSE, Tone.STOP);
            case WITHDRAWN -> StatusChip.saying(word, VaadinIcon.BAN, Tone.NEUTRAL);
        });
        if (order.late()) {
            marks.add(StatusChip.saying(words.say("order.late"), VaadinIcon.ALARM, Tone.WARN));
        }
        marks.addClassName("chips");
        return marks;
    }

    /** Of whom it is: the name where it may be told, otherwise the masked number. */
    static String child(Words words, Order order) {
        if (!order.childName().isEmpty()) {
            return order.childName();
        }
        return order.childNumber().isEmpty() ? words.say("order.child.hidden") : order.childNumber();
    }

    static String archive(Words words, Order order) {
        return order.archive().orElseGet(() -> words.say("order.archive.any"));
    }

    static String type(Words words, Order order) {
        return order.type().map(words::say).orElseGet(() -> words.say("order.type.any"));
    }
}
