package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;

/** Lists the school forms, and why one is not on. */
@Service
@Command(scope = "skolbro", name = "forms", description = "Lists school forms with version, state and faults")
public final class FormsCommand extends SkolbroCommand {

    @Reference
    Forms forms;

    @Override
    void run(Caller operator) {
        List<FormStatus> all = forms.all(operator);
        if (json) {
            say(Json.object(out -> write(all, out)));
            return;
        }
        for (FormStatus form : all) {
            say("%-18s %-10s %-9s %d document types, %d documents".formatted(form.id(), form.version(), form.state(),
                form.documentTypes(), form.documents()));
            form.faults().forEach(fault -> say("    " + fault.en()));
        }
    }

    static void write(List<FormStatus> forms, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("forms");
        for (FormStatus form : forms) {
            json.writeStartObject();
            json.writeStringField("name", form.id().value());
            json.writeStringField("version", form.version());
            json.writeStringField("state", form.state().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
