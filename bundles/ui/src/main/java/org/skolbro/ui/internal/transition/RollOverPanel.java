package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.ui.internal.reminder.Asked;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** The way from the rehearsal to the real thing: those there have been, and starting one. */
final class RollOverPanel extends Section {

    private static final int SHOWN = 5;

    private final Here here;
    private final Words words;
    private final RollOvers rollOvers;
    private final Supplier<LocalDate> until;

    /**
     * @param lead key of what it says of itself
     * @param until last day that a new one would be about
     */
    RollOverPanel(Here here, RollOvers rollOvers, String lead, Supplier<LocalDate> until) {
        this.here = here;
        this.rollOvers = rollOvers;
        this.until = until;
        words = Words.of(here);
        addClassNames("panel", "stack", "no-print");
        Button look = new Button(words.say("rollover.look"), VaadinIcon.EYE.create(), click -> look());
        Button remind = new Button(words.say("reminder.leavers"), VaadinIcon.ENVELOPE_O.create(), click -> remind());
        Div row = new Div(look, remind);
        row.addClassName("row");
        add(new H2(words.say("rollover.title")), new Paragraph(words.say(lead)), row);
        List<RollOver> runs = rollOvers.runs(here.caller());
        if (!runs.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("link-list");
            runs.stream().limit(SHOWN).forEach(run -> list.add(row(run)));
            add(list);
        }
    }

    private ListItem row(RollOver run) {
        Span title = new Span(RollOverMarks.title(words, run));
        title.addClassName("strong");
        Span detail = new Span(RollOverMarks.by(words, run) + " "
            + RollOverMarks.totals(words, run.totals()));
        detail.addClassName("quiet");
        Anchor link = new Anchor("/lasarsbyte/" + run.id(), title, detail);
        link.addClassName("two-lines");
        Div line = new Div(link, RollOverMarks.chip(words, run));
        line.addClassName("row");
        return new ListItem(line);
    }

    /** To a campaign about the children who leave, with whom its preview counts. */
    private void remind() {
        UI.getCurrent().navigate("paminnelser", Asked.query("", "", Optional.ofNullable(until.get())));
    }

    private void look() {
        Optional.ofNullable(until.get())
            .ifPresent(day -> new RollOverDialog(here, rollOvers, rollOvers.preview(here.caller(), day)).open());
    }
}
