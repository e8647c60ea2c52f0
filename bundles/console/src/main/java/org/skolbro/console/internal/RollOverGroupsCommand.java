package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.api.transition.Rehearsals;

/** Tells what the register says becomes of classes and departments when the school year turns. */
@Service
@Command(scope = "skolbro", name = "rollover-groups", description = "Which groups become which after a day, as the register has it")
public final class RollOverGroupsCommand extends SkolbroCommand {

    @Argument(name = "until", description = "Last day of the school year, such as 2027-08-31", required = true)
    String until;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Rehearsals rehearsals;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        List<GroupTurn> groups = rehearsals.groups(operator, RollOverLines.day(until));
        if (json) {
            say(Json.object(out -> write(groups, out)));
            return;
        }
        groups.forEach(group -> say("%s %s: %s; %d leave, %d without a group%s".formatted(group.unit(), group.name(), next(group), group.leave(),
            group.without(), group.proposal().map(name -> "; not moved up in the register: " + name + "?").orElse(""))));
        say(groups.stream().filter(GroupTurn::isOpen).count() + " of " + groups.size() + " groups to be put right in the register");
    }

    private static String next(GroupTurn group) {
        return group.next().isEmpty() ? "-" : group.next().stream().map(next -> next.children() + " in " + next.name()).collect(Collectors.joining(", "));
    }

    private static void write(List<GroupTurn> groups, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("groups");
        for (GroupTurn group : groups) {
            json.writeStartObject();
            json.writeStringField("group", group.group().value());
            json.writeStringField("name", group.name());
            json.writeStringField("unit", group.unit());
            json.writeStringField("endsOn", group.endsOn().map(Object::toString).orElse(""));
            json.writeObjectFieldStart("next");
            for (GroupTurn.Next next : group.next()) {
                json.writeNumberField(next.group().value(), next.children());
            }
            json.writeEndObject();
            json.writeNumberField("leave", group.leave());
            json.writeNumberField("without", group.without());
            json.writeStringField("proposal", group.proposal().orElse(""));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
