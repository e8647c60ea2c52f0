package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.action.Option;
import org.skolbro.api.access.Caller;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOvers;

/** Starts the roll-over that was previewed; the platform drives it by itself. */
@Service
@Command(scope = "skolbro", name = "rollover-start", description = "Starts a year roll-over as it was previewed")
public final class RollOverStartCommand extends SkolbroCommand {

    @Argument(name = "until", description = "Last day of the placements, as it was previewed", required = true)
    String until;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--digest", description = "What the preview said; without it whatever is there now is started")
    String digest;

    @Reference
    RollOvers rollOvers;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        String seen = digest == null ? rollOvers.preview(operator, RollOverLines.day(until)).digest() : digest;
        RollOver run = RollOverLines.done(rollOvers.start(operator, RollOverLines.day(until), seen));
        say(json ? Json.object(out -> RollOverLines.write(run, out)) : RollOverLines.line(run));
    }
}
