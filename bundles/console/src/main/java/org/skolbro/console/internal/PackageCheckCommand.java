package org.skolbro.console.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.delivery.PackageCheck;
import org.skolbro.api.outcome.Progress;

/** Says whether a package is whole. What is in it is not shown. */
@Service
@Command(scope = "skolbro", name = "package-check", description = "Says whether nothing of an E-ARK package is missing, changed or added")
public final class PackageCheckCommand extends SkolbroCommand {

    @Argument(name = "path", description = "The package, a zip", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    PackageCheck packages;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        PackageCheck.Verdict verdict = packages.of(Path.of(path), Progress.NONE);
        if (json) {
            say(Json.object(out -> write(verdict, out)));
        } else {
            verdict.faults().forEach(fault -> say(fault.where() + " – " + fault.what().en()));
            say(verdict.files() + " files, " + verdict.bytes() + " bytes agree with their checksums");
        }
        if (!verdict.isWhole()) {
            throw new IllegalArgumentException("The package is not whole: " + verdict.faults().size() + " faults");
        }
    }

    private static void write(PackageCheck.Verdict verdict, JsonGenerator out) throws IOException {
        out.writeNumberField("files", verdict.files());
        out.writeNumberField("bytes", verdict.bytes());
        out.writeArrayFieldStart("faults");
        for (PackageCheck.Fault fault : verdict.faults()) {
            out.writeStartObject();
            out.writeStringField("where", fault.where());
            out.writeStringField("what", fault.what().en());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
