package org.skolbro.ui.internal.order;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.order.Order;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.order.Orders;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;

/** What the archive has of what an order asks for: chosen one by one and handed out, or refused. */
final class HandOutPanel extends Section {

    private static final int USUAL_DAYS = 30;

    private final Here here;
    private final Words words;
    private final Orders orders;
    private final Order order;
    private final Runnable answered;
    private final Set<DocumentId> chosen = new LinkedHashSet<>();
    private final DatePicker until;
    private final Button handOut;

    /** @param today from which it may be read */
    HandOutPanel(Here here, Orders orders, Order order, LocalDate today, Runnable answered) {
        this.here = here;
        this.orders = orders;
        this.order = order;
        this.answered = answered;
        words = Words.of(here);
        addClassNames("panel", "stack");
        List<DocumentRow> rows = orders.candidates(here.caller(), order.id());
        until = new DatePicker(words.say("order.until"));
        until.setLocale(here.locale());
        until.setI18n(Calendars.in(words));
        until.setMin(today);
        until.setValue(today.plusDays(USUAL_DAYS));
        handOut = new Button("", VaadinIcon.CHECK.create(), click -> handOut());
        handOut.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = new Button(words.say("order.refuse"), VaadinIcon.CLOSE.create(), click -> new AskReason(here,
            words.say("order.refuse.question"), words.say("order.refuse.consequence"), words.say("order.refuse"),
            reason -> say(orders.refuse(here.caller(), order.id(), reason), "order.was-refused")).open());
        Div acts = new Div(handOut, refuse);
        acts.addClassNames("chips", "no-print");
        add(new H2(words.say("order.candidates")));
        if (rows.isEmpty()) {
            handOut.setVisible(false);
            add(new EmptyState(VaadinIcon.ARCHIVE, words.say("order.candidates.none"), words.say("order.candidates.none.advice")), acts);
        } else {
            // above the list: an archive may have many
            add(until, acts, list(rows));
        }
        count();
    }

    private UnorderedList list(List<DocumentRow> rows) {
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        rows.forEach(row -> list.add(new ListItem(item(row))));
        return list;
    }

    private Component item(DocumentRow row) {
        String title = row.title().isBlank() ? here.say(row.typeName()) : row.title();
        Checkbox box = new Checkbox(title + ", " + words.day(row.date()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(row.id());
            } else {
                chosen.remove(row.id());
            }
            count();
        });
        Span origin = new Span(here.say(row.typeName()) + " · " + row.unitName() + " · ");
        origin.addClassName("quiet");
        Anchor read = new Anchor("/handling/" + row.id() + "?bestallning=" + order.id(), words.say("order.read"));
        read.getElement().setAttribute("aria-label", words.say("order.read.which", title, words.day(row.date())));
        Div below = new Div(origin, read);
        below.addClassName("under-box");
        Div both = new Div(box, below);
        both.addClassName("two-lines");
        return both;
    }

    private void count() {
        handOut.setText(words.say("order.hand-out", chosen.size()));
        handOut.setEnabled(!chosen.isEmpty());
    }

    private void handOut() {
        if (until.isEmpty()) {
            until.setInvalid(true);
            until.setErrorMessage(words.say("order.until.missing"));
            return;
        }
        say(orders.fulfil(here.caller(), order.id(), List.copyOf(chosen), until.getValue()), "order.was-handed-out");
    }

    private void say(Outcome<OrderId> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<OrderId> ignored -> Toast.done(words.say(done));
            case Outcome.Refused<OrderId> no -> Toast.refused(no);
        }
        answered.run();
    }
}
