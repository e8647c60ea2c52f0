package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormVersion;
import org.skolbro.api.form.Forms;
import org.skolbro.api.text.Text;

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
            say(Json.object(out -> {
                out.writeArrayFieldStart("forms");
                for (FormStatus form : all) {
                    out.writeStartObject();
                    writeWhole(form, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        for (FormStatus form : all) {
            say(line(form));
            form.faults().forEach(fault -> say("    " + fault.en()));
        }
    }

    static String line(FormStatus form) {
        return "%-18s %-10s %-9s %d document types, %d documents".formatted(form.id(), form.version(), form.state(),
            form.documentTypes(), form.documents());
    }

    static void writeWhole(FormStatus form, JsonGenerator json) throws IOException {
        json.writeStringField("name", form.id().value());
        json.writeStringField("version", form.version());
        json.writeStringField("state", form.state().name());
        json.writeBooleanField("wanted", form.wish().on());
        json.writeStringField("wantedVersion", form.wish().version());
        json.writeBooleanField("underWay", form.wish().underWay());
        json.writeNumberField("documents", form.documents());
        json.writeNumberField("children", form.children());
        json.writeArrayFieldStart("versions");
        for (FormVersion version : form.versions()) {
            json.writeString(version.version());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("faults");
        for (Text fault : form.faults()) {
            json.writeString(fault.en());
        }
        json.writeEndArray();
    }

    /** In short, as the status tells them. */
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
