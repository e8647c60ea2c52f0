package org.skolbro.ui.internal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.session.Visit;

/** Short notices: done goes by itself, a no and a trouble stay until they are closed. */
public final class Toast {

    private static final int SHORT = 4000;

    private Toast() {
    }

    public static void done(String sentence) {
        Notification notice = new Notification(sentence, SHORT, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /** The core's reasoned no. */
    public static void refused(Outcome.Refused<?> no) {
        trouble(Visit.current().words().say("outcome.refused"), Visit.current().words().say(no.reason()));
    }

    public static void trouble(String title, String advice) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(0);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        Span heading = new Span(title);
        heading.addClassName("strong");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(Visit.current().words().say("action.close"));
        Div text = new Div(heading, new Span(advice));
        text.addClassName("two-lines");
        Div row = new Div(text, close);
        row.addClassName("toast");
        notice.add(row);
        notice.open();
    }
}
