package org.skolbro.core.internal.transition;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.transition.TransitionStep;
import org.skolbro.api.transition.TransitionStep.What;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.StoredTransition;

/** Tells who did what from the lines that were written when it was done: there is no second account of it. */
@Component(service = TransitionSteps.class)
public final class TransitionSteps {

    private static final Map<String, What> STEPS = Map.ofEntries(Map.entry("transition.appeared", What.APPEARED),
        Map.entry("transition.gathered", What.GATHERED), Map.entry("transition.moved", What.MOVED),
        Map.entry("transition.redirected", What.REDIRECTED), Map.entry("transition.decided", What.DECIDED),
        Map.entry("transition.reconsidered", What.RECONSIDERED), Map.entry("transition.handed-over", What.HANDED_OVER),
        Map.entry("transition.taken-back", What.TAKEN_BACK), Map.entry("transition.received", What.RECEIVED),
        Map.entry("transition.declined", What.DECLINED), Map.entry("transition.stopped", What.STOPPED));
    /** An actor is written down with her user name, which is nobody else's business. */
    private static final Pattern USER_NAME = Pattern.compile(" \\([^()]*\\)$");

    private final AuditStore lines;
    private final StaffNames names;

    @Activate
    public TransitionSteps(@Reference AuditStore lines, @Reference StaffNames names) {
        this.lines = lines;
        this.names = names;
    }

    /** @param leaving whether it is told to the unit that is left; the other learns of nothing before the hand-over */
    List<TransitionStep> of(StoredTransition transition, boolean leaving) {
        UnaryOperator<String> told = names.actors();
        return lines.about(transition.child(), transition.id().toString(), STEPS.keySet()).stream()
            .filter(line -> leaving || STEPS.get(line.action()).isToldToReceiver()).map(line -> step(line, told)).toList();
    }

    private static TransitionStep step(AuditLine line, UnaryOperator<String> told) {
        String who = line.actor().equals(AuditTrail.PLATFORM) ? "" : USER_NAME.matcher(told.apply(line.actor())).replaceAll("");
        return new TransitionStep(line.at(), who, STEPS.get(line.action()));
    }
}
