package org.skolbro.ui.internal.grant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.register.Grants.GrantRow;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** One permission: to whom, until when, why, by whom, and its end. */
final class GrantItem extends ListItem {

    GrantItem(Here here, GrantRow row, Runnable end) {
        Words words = Words.of(here);
        Span who = new Span(name(words, row));
        who.addClassName("strong");
        Div first = new Div(who, new Span(words.say("grant.until", words.day(row.until()))));
        first.addClassName("row");
        Div head = new Div(first);
        head.addClassName("spread");
        add(head, new Span(row.reason()), quiet(words.say("grant.by", row.by(), words.moment(row.at()))));
        row.ended().ifPresent(was -> add(quiet(words.say("grant.ended.by", was.by(), words.moment(was.at()), was.reason()))));
        if (row.inForce()) {
            Button button = new Button(words.say("grant.end"), click -> end.run());
            button.setAriaLabel(words.say("grant.end") + ": " + name(words, row));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.addClassName("no-print");
            head.add(button);
        }
    }

    static String name(Words words, GrantRow row) {
        return row.staffName().isEmpty() ? words.say("grant.protected-staff") : row.staffName();
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("quiet");
        return line;
    }
}
