package org.skolbro.ui.internal.transfer;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.api.transfer.Arrivals.Candidate;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Says which child of the unit a package in quarantine is about: by number, and then by both names beside each other. */
final class JoinPanel extends Section {

    private final Here here;
    private final Words words;
    private final Arrivals arrivals;
    private final Arrival arrival;
    private final Consumer<Arrival> joined;
    private final Div found = new Div();

    JoinPanel(Here here, Arrivals arrivals, Arrival arrival, Consumer<Arrival> joined) {
        this.here = here;
        this.arrivals = arrivals;
        this.arrival = arrival;
        this.joined = joined;
        words = Words.of(here);
        addClassNames("panel", "stack", "narrow", "no-print");
        Paragraph why = new Paragraph(arrival.quarantine().map(here::say).orElse(""));
        why.addClassNames("notice", "tone-warn");
        TextField number = new TextField(words.say("arrival.join.number"));
        number.setHelperText(words.say("arrival.join.help"));
        number.setMaxLength(20);
        Button seek = new Button(words.say("arrival.join.seek"), VaadinIcon.SEARCH.create(), click -> seek(number.getValue()));
        Div row = new Div(seek);
        row.addClassName("row");
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        add(new H2(words.say("arrival.join")), why, number, row, found);
    }

    private void seek(String number) {
        found.removeAll();
        switch (arrivals.candidate(here.caller(), arrival.id(), number)) {
            case Outcome.Done<Candidate>(Candidate candidate) -> offer(candidate);
            case Outcome.Refused<Candidate> no -> {
                Paragraph none = new Paragraph(words.say(no.reason()));
                none.addClassName("complaint");
                found.add(none);
            }
        }
    }

    private void offer(Candidate candidate) {
        Paragraph names = new Paragraph(words.say(candidate.sameName() ? "arrival.join.same" : "arrival.join.other", candidate.name(), candidate.unit(),
            arrival.childName()));
        if (!candidate.sameName()) {
            names.addClassNames("notice", "tone-warn");
        }
        Button join = new Button(words.say("arrival.join.verb"), click -> {
            switch (arrivals.join(here.caller(), arrival.id(), candidate.child())) {
                case Outcome.Done<Arrival>(Arrival now) -> joined.accept(now);
                case Outcome.Refused<Arrival> no -> Toast.refused(no);
            }
        });
        join.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(join);
        row.addClassName("row");
        found.add(names, row);
    }
}
