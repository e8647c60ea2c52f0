package org.skolbro.console.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RecordsPlans;

/** Writes a version of the records plan to a file that people read and change. */
@Service
@Command(scope = "skolbro", name = "plan-export", description = "Writes a version of the records plan to a CSV or JSON file")
public final class PlanExportCommand extends SkolbroCommand {

    @Argument(name = "path", description = "A file that does not exist yet, whose name ends in .csv or .json", required = true)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--version", description = "Number of the version; the newest when not given")
    String version;

    @Reference
    RecordsPlans plans;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Path file = Path.of(path);
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " exists; name a file that does not");
        }
        PlanFile.Format format = format(path);
        Plan plan = plans.versions(operator).stream()
            .filter(one -> version == null || version.equals(String.valueOf(one.version())))
            .max(Comparator.comparingInt(Plan::version))
            .orElseThrow(() -> new IllegalArgumentException(version == null ? "There is no plan yet" : "There is no version " + version));
        try (OutputStream out = Files.newOutputStream(file)) {
            plans.write(operator, plan.id(), format, out);
        }
        say(json ? Json.object(out -> {
            out.writeStringField("path", file.toString());
            out.writeNumberField("version", plan.version());
            out.writeNumberField("rows", plan.rules().size());
            out.writeNumberField("examples", plan.examples().size());
        }) : "Version " + plan.version() + " with " + plan.rules().size() + " rows and " + plan.examples().size() + " examples is in " + file);
    }

    private static PlanFile.Format format(String path) {
        if (path.endsWith(".json")) {
            return PlanFile.Format.JSON;
        }
        if (path.endsWith(".csv")) {
            return PlanFile.Format.CSV;
        }
        throw new IllegalArgumentException("The file's name must end in .csv or .json");
    }
}
