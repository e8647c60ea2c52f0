package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.Transitions;
import org.skolbro.api.transition.Transitions.Replay;

/** Decides a hand-over again from what was recorded. */
@Service
@Command(scope = "skolbro", name = "consent-replay", description = "Evaluates a recorded hand-over again and compares")
public final class TransitionReplayCommand extends SkolbroCommand {

    @Argument(name = "transition", description = "Id of the transition", required = true)
    String id;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Transitions transitions;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        Replay replay = transitions.replay(operator, TransitionId.parse(id));
        if (json) {
            say(Json.object(out -> {
                out.writeBooleanField("same", replay.same());
                out.writeArrayFieldStart("outcomes");
                for (String outcome : replay.outcomes()) {
                    out.writeString(outcome);
                }
                out.writeEndArray();
                out.writeArrayFieldStart("differences");
                for (String difference : replay.differences()) {
                    out.writeString(difference);
                }
                out.writeEndArray();
            }));
        } else {
            replay.outcomes().forEach(this::say);
            replay.differences().forEach(this::say);
            say(replay.same() ? "Same answer as recorded" : "NOT the recorded answer");
        }
        if (!replay.same()) {
            throw new IllegalStateException("The recorded hand-over " + id + " is not what its facts give");
        }
    }
}
