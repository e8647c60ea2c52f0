package org.skolbro.console.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.api.register.RegisterImports;

/** Imports a total file from the register, or says what it would do. */
@Service
@Command(scope = "skolbro", name = "register-import", description = "Imports a total file (folder or zip) from the register")
public final class RegisterImportCommand extends SkolbroCommand {

    @Argument(name = "path", description = "Folder or zip file with the eight CSV files", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--dry-run", description = "Only says what would be done")
    boolean dryRun;

    @Reference
    RegisterImports imports;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) {
        ImportReport report = imports.run(operator, Path.of(path), dryRun, Progress.NONE);
        if (json) {
            say(Json.object(out -> write(report, out)));
        } else {
            print(report);
        }
        if (report.state() == ImportReport.State.REFUSED) {
            throw new IllegalArgumentException("Nothing was imported: " + report.refusal().map(why -> why.en()).orElse(""));
        }
    }

    private void print(ImportReport report) {
        say("%-20s %9s %9s %9s %9s %9s".formatted("", "added", "changed", "unchanged", "missing", "rejected"));
        report.counts().forEach((file, counts) -> say("%-20s %9d %9d %9d %9d %9d".formatted(file, counts.added(),
            counts.changed(), counts.unchanged(), counts.missing(), counts.rejected())));
        for (RowFault fault : report.faults()) {
            say(fault.file() + ":" + fault.line() + " " + fault.field() + " " + fault.kind() + " – " + fault.whatToDo().en());
        }
        say((report.dryRun() ? "Dry run: nothing was written. " : "") + report.state());
    }

    static void write(ImportReport report, JsonGenerator json) throws IOException {
        json.writeStringField("id", report.id().toString());
        json.writeStringField("state", report.state().name());
        json.writeBooleanField("dryRun", report.dryRun());
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Counts> file : report.counts().entrySet()) {
            json.writeObjectFieldStart(file.getKey());
            json.writeNumberField("added", file.getValue().added());
            json.writeNumberField("changed", file.getValue().changed());
            json.writeNumberField("unchanged", file.getValue().unchanged());
            json.writeNumberField("missing", file.getValue().missing());
            json.writeNumberField("rejected", file.getValue().rejected());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("faults");
        for (RowFault fault : report.faults()) {
            json.writeStartObject();
            json.writeStringField("file", fault.file());
            json.writeNumberField("line", fault.line());
            json.writeStringField("field", fault.field());
            json.writeStringField("kind", fault.kind().name());
            json.writeStringField("whatToDo", fault.whatToDo().en());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.refusal().isPresent()) {
            json.writeStringField("refusal", report.refusal().get().en());
        }
    }
}
