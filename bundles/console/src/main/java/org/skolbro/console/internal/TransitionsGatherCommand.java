package org.skolbro.console.internal;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transition.Transitions;

/** Does at once what is done each night. */
@Service
@Command(scope = "skolbro", name = "transitions-gather", description = "Looks for placements that ended and makes their transitions")
public final class TransitionsGatherCommand extends SkolbroCommand {

    @Reference
    Transitions transitions;

    @Override
    void run(Caller operator) {
        int changed = transitions.gather(operator);
        say(json ? Json.object(out -> out.writeNumberField("changed", changed)) : changed + " transitions are new or can go on");
    }
}
