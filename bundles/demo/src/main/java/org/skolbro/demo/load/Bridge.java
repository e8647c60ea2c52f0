package org.skolbro.demo.load;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.Transitions;

/** What two headteachers do when a child changes unit; done twice it equals once. */
final class Bridge {

    private static final String NOTE = "Hör gärna av er om något är oklart.";

    private final Transitions transitions;

    Bridge(Transitions transitions) {
        this.transitions = transitions;
    }

    /** Everything that is under review is needed. */
    void handOver(Caller headteacher, PersonId child) {
        row(headteacher, child, Side.HANDING_OVER).filter(row -> row.state() == State.PLANNED || row.state() == State.GATHERED)
            .ifPresent(row -> {
                HandOver preview = transitions.preview(headteacher, row.id());
                Set<DocumentId> needed = preview.items().stream().filter(item -> item.verdict() == Verdict.REVIEW)
                    .map(item -> item.document().id()).collect(Collectors.toSet());
                Answered.yes(transitions.handOver(headteacher, row.id(), needed, NOTE, preview.fingerprint()));
            });
    }

    void receive(Caller headteacher, PersonId child) {
        row(headteacher, child, Side.RECEIVING).filter(row -> row.state() == State.HANDED_OVER)
            .ifPresent(row -> Answered.yes(transitions.receive(headteacher, row.id())));
    }

    private Optional<TransitionRow> row(Caller headteacher, PersonId child, Side side) {
        return transitions.mine(headteacher).stream().filter(row -> row.child().equals(child) && row.side() == side).findFirst();
    }
}
