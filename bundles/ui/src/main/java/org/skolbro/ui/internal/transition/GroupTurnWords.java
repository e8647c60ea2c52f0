package org.skolbro.ui.internal.transition;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** What becomes of one group, in words: the same wherever it is told. */
record GroupTurnWords(Words words, GroupTurn group) {

    /** As 3A → 4A, 4B. */
    String heading() {
        List<String> others = others();
        if (!others.isEmpty()) {
            return words.say("rehearsal.group.becomes", group.name(), String.join(", ", others));
        }
        String goesOn = words.say(group.next().isEmpty() && group.without() == 0 ? "rehearsal.group.emptied" : "rehearsal.group.goes-on", group.name());
        return group.endsOn().map(last -> words.say("rehearsal.group.ends", group.name(), words.day(last))).orElse(goesOn);
    }

    private List<String> others() {
        return group.next().stream().filter(next -> !next.group().equals(group.group())).map(GroupTurn.Next::name).toList();
    }

    /** Where they go, how many leave. */
    String children() {
        List<String> parts = new ArrayList<>(next());
        if (group.leave() > 0) {
            parts.add(words.say("rehearsal.group.leave", group.leave()));
        }
        return parts.isEmpty() ? words.say("rehearsal.group.empty") : String.join(", ", parts);
    }

    List<String> next() {
        return group.next().stream().map(next -> words.say("rehearsal.group.to", next.children(), next.name())).toList();
    }

    /** What the register has still to say; none where it has said all. */
    Div chips() {
        Div chips = new Div();
        chips.addClassName("chips");
        if (group.without() > 0) {
            chips.add(StatusChip.saying(words.say("rehearsal.group.without", group.without()), VaadinIcon.QUESTION, Status.Tone.WARN));
        }
        group.proposal().ifPresent(name -> chips.add(StatusChip.saying(words.say("rehearsal.group.proposal", name), VaadinIcon.ARROW_UP, Status.Tone.WARN)));
        return chips;
    }
}
