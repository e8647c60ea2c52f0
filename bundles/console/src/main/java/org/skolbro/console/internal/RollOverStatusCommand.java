package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.action.Option;
import org.skolbro.api.access.Caller;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOvers;

/** How roll-overs stand, in numbers; releases, pauses, resumes or cancels one. */
@Service
@Command(scope = "skolbro", name = "rollover-status", description = "How year roll-overs stand; releases, pauses, resumes or cancels one")
public final class RollOverStatusCommand extends SkolbroCommand {

    @Option(name = "--release", description = "The id of one that another person started")
    String release;

    @Option(name = "--digest", description = "Of the one to release, as it is told here")
    String digest;

    @Option(name = "--pause", description = "The id of one that is under way")
    String pause;

    @Option(name = "--resume", description = "The id of one that is paused")
    String resume;

    @Option(name = "--cancel", description = "The id of one whose waiting children are to be left out")
    String cancel;

    @Reference
    RollOvers rollOvers;

    @Override
    void run(Caller operator) {
        if (release != null) {
            if (digest == null) {
                throw new IllegalArgumentException("--release needs --digest, so that it is the one that you have seen");
            }
            RollOverLines.done(rollOvers.release(operator, RollOverId.parse(release), digest));
        }
        if (pause != null) {
            RollOverLines.done(rollOvers.pause(operator, RollOverId.parse(pause)));
        }
        if (resume != null) {
            RollOverLines.done(rollOvers.resume(operator, RollOverId.parse(resume)));
        }
        if (cancel != null) {
            RollOverLines.done(rollOvers.cancel(operator, RollOverId.parse(cancel)));
        }
        List<RollOver> runs = rollOvers.runs(operator);
        if (json) {
            say(Json.object(out -> {
                out.writeArrayFieldStart("runs");
                for (RollOver run : runs) {
                    out.writeStartObject();
                    RollOverLines.write(run, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
        } else if (runs.isEmpty()) {
            say("There has been no roll-over");
        } else {
            runs.forEach(run -> say(RollOverLines.line(run)));
        }
    }
}
