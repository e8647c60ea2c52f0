package org.skolbro.console.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.status.PlatformStatus;
import org.skolbro.api.status.Status;

/** Counts what is really in the database. */
@Service
@Command(scope = "skolbro", name = "status", description = "Counts children, documents and forms, in the database")
public final class StatusCommand extends SkolbroCommand {

    @Reference
    Status status;

    @Override
    void run(Caller operator) {
        PlatformStatus now = status.now(operator);
        if (json) {
            say(Json.object(out -> write(now, out)));
            return;
        }
        say("Node       " + now.node() + (now.ready() ? "" : "  NOT READY"));
        say("Database   " + now.database());
        say("Children   " + now.children());
        say("Documents  " + now.drafts() + " drafts, " + now.finalised() + " finalised, " + now.archived() + " archived, "
            + now.destroyed() + " destroyed");
        now.forms().forEach(form -> say("Form       " + form.id() + " " + form.version() + " " + form.state()));
    }

    static void write(PlatformStatus now, JsonGenerator json) throws IOException {
        json.writeStringField("node", now.node());
        json.writeStringField("database", now.database());
        json.writeBooleanField("ready", now.ready());
        FormsCommand.write(now.forms(), json);
        json.writeNumberField("children", now.children());
        json.writeObjectFieldStart("documents");
        json.writeNumberField("draft", now.drafts());
        json.writeNumberField("final", now.finalised());
        json.writeNumberField("archived", now.archived());
        json.writeNumberField("destroyed", now.destroyed());
        json.writeEndObject();
    }
}
