package org.skolbro.core.internal.transition;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.register.PersonMoved;
import org.skolbro.core.store.TransitionStore;

/** Lets transitions follow a child whose two rows turn out to be one. What was recorded at a hand-over stays as it was. */
@Component
public final class MergedTransitions implements PersonMoved {

    private final TransitionStore transitions;

    @Activate
    public MergedTransitions(@Reference TransitionStore transitions) {
        this.transitions = transitions;
    }

    @Override
    public String part() {
        return "transitions";
    }

    @Override
    public List<Long> rows(PersonId person) {
        return transitions.of(person).stream().map(TransitionId::value).toList();
    }

    @Override
    public void move(PersonId from, PersonId to, List<Long> rows) {
        transitions.replaceChild(rows.stream().map(TransitionId::new).toList(), from, to);
    }
}
