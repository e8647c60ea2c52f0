package org.skolbro.console.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Share;

/** Tells what would follow a child over a way on a day, in numbers, and by what. */
@Service
@Command(scope = "skolbro", name = "would-follow", description = "What would follow a child to another school form on a day; nothing is handed over")
public final class WouldFollowCommand extends SkolbroCommand {

    @Argument(name = "child", description = "The id of the child, as in the address of her page", required = true)
    String child;

    @Argument(index = 1, name = "unit", description = "The code of the unit that she would leave", required = true)
    String unit;

    @Argument(index = 2, name = "from", description = "The school type that she would leave, such as FS", required = true)
    String from;

    @Argument(index = 3, name = "to", description = "The school type that she would enter, such as FKLASS", required = true)
    String to;

    @Argument(index = 4, name = "on", description = "The day of the hand-over, such as 2028-01-01", required = true)
    String on;

    @Argument(index = 5, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--to-unit", description = "The code of the unit that she would enter; any unless told")
    String receiver;

    @Option(name = "--elsewhere", description = "To another provider")
    boolean elsewhere;

    @Reference
    TransitionMatrix matrix;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        LocalDate day = RollOverLines.day(on);
        Passage passage = new Passage(new SchoolType(from), Optional.of(new UnitCode(unit)), new SchoolType(to),
            Optional.ofNullable(receiver).map(UnitCode::new), !elsewhere, day);
        List<Share> shares = matrix.wouldFollowInNumbers(operator, PersonId.parse(child), passage);
        if (json) {
            say(Json.object(out -> write(day, shares, out)));
            return;
        }
        say("Were it handed over on " + day + ":");
        shares.forEach(share -> say("%-8s %4d  %s  (%s)".formatted(share.verdict(), share.documents(), share.reason().en(), share.basis().citation())));
    }

    private static void write(LocalDate day, List<Share> shares, JsonGenerator json) throws IOException {
        json.writeStringField("on", day.toString());
        json.writeArrayFieldStart("documents");
        for (Share share : shares) {
            json.writeStartObject();
            json.writeStringField("verdict", share.verdict().name());
            json.writeNumberField("number", share.documents());
            json.writeStringField("reason", share.reason().en());
            json.writeStringField("citation", share.basis().citation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
