package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOverId;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.api.text.Text;

/** Takes back what a roll-over handed over from one unit, or says what that would come to. */
@Service
@Command(scope = "skolbro", name = "rollover-undo", description = "Takes back what a roll-over handed over from a unit, or says what that would mean")
public final class RollOverUndoCommand extends SkolbroCommand {

    @Argument(name = "run", description = "The id of the roll-over, see skolbro:rollover-status", required = true)
    String run;

    @Argument(index = 1, name = "unit", description = "The code of the unit", required = true)
    String unit;

    @Argument(index = 2, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--digest", description = "What was said before; without it nothing is taken back")
    String digest;

    @Reference
    RollOvers rollOvers;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        if (digest == null) {
            preview(operator);
            return;
        }
        RollOver undone = RollOverLines.done(rollOvers.undo(operator, RollOverId.parse(run), new UnitCode(unit), digest));
        say(json ? Json.object(out -> RollOverLines.write(undone, out)) : RollOverLines.line(undone));
    }

    private void preview(Caller operator) {
        switch (rollOvers.undoPreview(operator, RollOverId.parse(run), new UnitCode(unit))) {
            case Outcome.Refused<UndoPreview>(Text reason) -> throw new IllegalStateException(reason.en());
            case Outcome.Done<UndoPreview>(UndoPreview preview) -> say(json ? Json.object(out -> {
                out.writeNumberField("back", preview.back());
                out.writeNumberField("stay", preview.stay().size());
                out.writeStringField("until", preview.until().toString());
                out.writeStringField("digest", preview.digest());
            }) : preview.back() + " children come back, " + preview.stay().size() + " stay with the receiver, who has answered; can be done until "
                + preview.until() + "; take back with --digest " + preview.digest());
        }
    }
}
