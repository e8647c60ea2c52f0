package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.rollover.RollOverPreview;
import org.skolbro.api.rollover.RollOvers;

/** Tells what a roll-over would come to, in numbers. */
@Service
@Command(scope = "skolbro", name = "rollover-preview", description = "What a year roll-over up to a day would come to")
public final class RollOverPreviewCommand extends SkolbroCommand {

    @Argument(name = "until", description = "Last day of the placements, such as 2027-08-31", required = true)
    String until;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    RollOvers rollOvers;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        RollOverPreview preview = rollOvers.preview(operator, RollOverLines.day(until));
        if (json) {
            say(Json.object(out -> {
                out.writeStringField("until", preview.until().toString());
                out.writeStringField("digest", preview.digest());
                out.writeNumberField("children", preview.children());
                out.writeArrayFieldStart("units");
                for (RollOverPreview.AtUnit unit : preview.units()) {
                    out.writeStartObject();
                    out.writeStringField("unit", unit.unit().value());
                    out.writeNumberField("ready", unit.ready());
                    out.writeNumberField("later", unit.later());
                    RollOverLines.causes(unit.causes(), out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        preview.units().forEach(unit -> say(unit.name() + ": " + unit.ready() + " now, " + unit.later() + " later"
            + RollOverLines.causes(unit.causes())));
        say(preview.children() + " children; start with --digest " + preview.digest());
    }
}
