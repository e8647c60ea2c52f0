package org.skolbro.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordsPlans;

/** Makes a draft of the records plan from a file. Only a board's decision makes more of it. */
@Service
@Command(scope = "skolbro", name = "plan-import", description = "Makes a draft of the records plan from a CSV or JSON file")
public final class PlanImportCommand extends SkolbroCommand {

    @Argument(name = "path", description = "File as plan-export writes it", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--dry-run", description = "Only says what would be done")
    boolean dryRun;

    @Reference
    RecordsPlans plans;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        PlanFile.Read read;
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            read = plans.read(operator, file, dryRun);
        }
        if (json) {
            say(Json.object(out -> write(read, out)));
        } else {
            read.faults().forEach(fault -> say(path + ":" + fault.row() + " " + fault.field() + " – " + fault.whatToDo().en()));
            say(read.rows() + " rows, " + read.examples() + " examples. " + read.draft().map(plan -> "Version " + plan.version()
                + " is a draft; nothing acts until it is adopted.").orElse("Nothing was written."));
        }
        if (!read.faults().isEmpty()) {
            throw new IllegalArgumentException("Nothing was imported: " + read.faults().size() + " faults");
        }
    }

    private void write(PlanFile.Read read, JsonGenerator out) throws IOException {
        out.writeBooleanField("dryRun", dryRun);
        out.writeNumberField("rows", read.rows());
        out.writeNumberField("examples", read.examples());
        if (read.draft().isPresent()) {
            out.writeNumberField("version", read.draft().get().version());
        }
        out.writeArrayFieldStart("faults");
        for (PlanFile.Fault fault : read.faults()) {
            out.writeStartObject();
            out.writeNumberField("row", fault.row());
            out.writeStringField("field", fault.field());
            out.writeStringField("whatToDo", fault.whatToDo().en());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
