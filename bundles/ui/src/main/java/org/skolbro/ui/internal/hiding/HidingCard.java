package org.skolbro.ui.internal.hiding;

import java.time.LocalDate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingRow;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** One decision: what is hidden from whom, between which days, why, on what basis and by whom. */
final class HidingCard extends Div {

    /** @param guardian the name to show */
    record Shown(HidingRow row, String guardian, PersonId child) {
    }

    private final Here here;
    private final Words words;

    HidingCard(Here here, Shown shown, LocalDate today, Runnable lift) {
        this.here = here;
        words = Words.of(here);
        Hiding hiding = shown.row().hiding();
        addClassNames("panel", "stack");
        Div head = new Div(new H3(what(shown)), state(hiding, today));
        head.addClassName("row");
        add(head, new Paragraph(hiding.span().to().map(last -> words.say("hiding.between", words.day(hiding.span().from()),
            words.day(last))).orElseGet(() -> words.say("hiding.since", words.day(hiding.span().from())))));
        if (hiding.scope() instanceof Hiding.Papers) {
            add(documents(shown));
        }
        add(told(words.say("hiding.reason"), hiding.reason()), told(words.say("hiding.basis"), hiding.basis().citation()),
            quiet(words.say("hiding.by", hiding.by(), words.moment(hiding.at()))));
        hiding.lifted().ifPresent(end -> add(told(words.say("hiding.lifted.reason"), end.reason()),
            quiet(words.say("hiding.lifted.by", end.by(), words.moment(end.at())))));
        if (!hiding.isOver(today)) {
            Button button = new Button(words.say("hiding.lift"), click -> lift.run());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            Div acts = new Div(button);
            acts.addClassNames("chips", "no-print");
            add(acts);
        }
    }

    private String what(Shown shown) {
        return switch (shown.row().hiding().scope()) {
            case Hiding.Everything all -> words.say("hiding.everything-from", shown.guardian());
            case Hiding.Papers(var documents) -> words.say("hiding.documents-from", documents.size(), shown.guardian());
        };
    }

    private Component state(Hiding hiding, LocalDate today) {
        if (hiding.isInForce(today)) {
            return StatusChip.of(Status.IN_FORCE, here);
        }
        return hiding.isOver(today)
            ? StatusChip.of(Status.ENDED, hiding.lifted().map(end -> Words.dayOf(end.at())).or(() -> hiding.span().to())
                .orElse(today), here)
            : StatusChip.of(Status.UPCOMING, hiding.span().from(), here);
    }

    private Component documents(Shown shown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        for (DocumentRow row : shown.row().documents()) {
            String title = row.title().isBlank() ? here.say(row.typeName()) : row.title();
            list.add(new ListItem(new Anchor("/handling/" + row.id() + "?barn=" + shown.child(), title),
                new Span(" · " + here.say(row.typeName()) + " · " + words.day(row.date()))));
        }
        if (shown.row().others() > 0) {
            list.add(new ListItem(words.say("hiding.others", shown.row().others())));
        }
        return list;
    }

    private Component told(String label, String text) {
        Span name = new Span(label);
        name.addClassName("quiet");
        Span said = new Span(text);
        said.addClassName("written");
        Div line = new Div(name, said);
        line.addClassName("two-lines");
        return line;
    }

    private Component quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
