package org.skolbro.console.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import java.util.List;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;

/** Writes what the stand-alone verifier reads: ledger, what is present, and all certificates. */
@Service
@Command(scope = "skolbro", name = "evidence-export", description = "Writes ledger, present documents and certificates for the verifier")
public final class EvidenceExportCommand extends SkolbroCommand {

    @Argument(name = "folder", description = "A folder that does not exist yet", required = true)
    String folder;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Reference
    Disposals disposals;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        Path target = Path.of(folder);
        if (Files.exists(target)) {
            throw new IllegalArgumentException(target + " exists; name a folder that does not, so that nothing is mixed");
        }
        Files.createDirectories(target);
        // In this order nothing that is finalised or destroyed meanwhile can look like a fault.
        try (OutputStream present = Files.newOutputStream(target.resolve("present.jsonl"))) {
            disposals.presentLines(operator, present);
        }
        try (OutputStream ledger = Files.newOutputStream(target.resolve("ledger.jsonl"))) {
            disposals.ledgerLines(operator, ledger);
        }
        int certificates = 0;
        Path runs = Files.createDirectories(target.resolve("certificates"));
        for (DisposalRun run : disposals.runs(operator)) {
            if (run.totals().done() > 0) {
                try (OutputStream lines = Files.newOutputStream(runs.resolve(run.id() + ".jsonl"))) {
                    disposals.certificateLines(operator, run.id(), lines);
                }
                certificates++;
            }
        }
        int written = certificates;
        say(json ? Json.object(out -> {
            out.writeStringField("folder", target.toString());
            out.writeNumberField("certificates", written);
        }) : "Ledger, present documents and " + written + " certificates are in " + target);
    }
}
