package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Transitions;
import org.skolbro.api.transition.Transitions.Standing;

/** Tells how transitions from and to a unit stand, by the ids that other commands ask for. Whom they are about is not shown. */
@Service
@Command(scope = "skolbro", name = "transitions", description = "Transitions from and to a unit, with their state")
public final class TransitionsCommand extends SkolbroCommand {

    @Argument(name = "unit", description = "The code of the unit", required = true)
    String unit;

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
        List<Standing> all = transitions.standing(operator, new UnitCode(unit));
        if (json) {
            say(Json.object(out -> {
                out.writeArrayFieldStart("transitions");
                for (Standing one : all) {
                    out.writeStartObject();
                    out.writeStringField("id", one.id().toString());
                    out.writeStringField("state", one.state().name());
                    out.writeStringField("from", one.from().value());
                    out.writeStringField("fromType", one.fromType().value());
                    out.writeStringField("to", one.to().value());
                    out.writeStringField("toType", one.toType().value());
                    out.writeStringField("leftOn", one.leftOn().toString());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        all.forEach(one -> say(one.id() + "  " + one.state() + "  " + one.from() + " " + one.fromType() + " to " + one.to() + " " + one.toType()
            + "  left on " + one.leftOn()));
        if (all.isEmpty()) {
            say("No transition from or to " + unit);
        }
    }
}
