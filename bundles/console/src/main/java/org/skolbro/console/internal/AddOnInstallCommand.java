package org.skolbro.console.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;

/** Installs an add-on from an archive, or says what that would mean. */
@Service
@Command(scope = "skolbro", name = "addon-install", description = "Installs an add-on from a jar, or says what that would mean")
public final class AddOnInstallCommand extends SkolbroCommand {

    @Argument(name = "path", description = "The jar", required = true)
    @Completion(FileCompleter.class)
    String path;

    @Argument(index = 1, name = "options", description = "Options may stand here too", multiValued = true)
    List<String> further;

    @Option(name = "--dry-run", description = "Only says what it would mean")
    boolean dryRun;

    @Option(name = "--reason", description = "Why; kept in the form's history")
    String reason = "";

    @Reference
    AddOns addOns;

    @Override
    List<String> further() {
        return further;
    }

    @Override
    void run(Caller operator) throws IOException {
        AddOnArchive archive;
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            archive = AddOnArchive.read(Path.of(path).getFileName().toString(), in).orElseThrow(() -> new IllegalArgumentException(
                "The file is larger than " + AddOnArchive.MOST_BYTES / (1024 * 1024) + " MB"));
        }
        AddOnReport report = addOns.examine(operator, archive);
        if (report.installable() && !dryRun
                && addOns.install(operator, archive, reason) instanceof Outcome.Refused<AddOnReport>(Text late)) {
            report = report.refusedFor(late);
        }
        tell(report);
        if (!report.installable()) {
            throw new IllegalArgumentException("Nothing was installed: " + report.faults().getFirst().en());
        }
    }

    private void tell(AddOnReport report) {
        if (json) {
            say(Json.object(out -> write(report, out)));
            return;
        }
        say("%s %s (%s), replaces %s".formatted(report.name().en(), report.version(), report.form().map(Object::toString).orElse("?"),
            report.replaces().isEmpty() ? "nothing" : report.replaces()));
        say("%d document types, %d purposes, %d transition rules, %d retention proposals, %d views".formatted(
            report.content().types().size(), report.content().consentPurposes(), report.content().transitionRules(),
            report.content().retentionProposals(), report.content().screens().size()));
        report.packages().forEach(used -> say("    uses " + used));
        say("Signature: " + signature(report.signature()));
        report.faults().forEach(fault -> say("FAULT " + fault.en()));
        say(!report.installable() ? "Refused: nothing was changed." : dryRun ? "Dry run: nothing was changed." : "Installed.");
    }

    private static String signature(Signature signature) {
        return switch (signature) {
            case Signature.Missing none -> "none";
            case Signature.Valid valid -> valid.signer() + (valid.trusted() ? ", trusted" : ", not trusted");
            case Signature.Broken broken -> "broken: " + broken.why().en();
        };
    }

    private void write(AddOnReport report, JsonGenerator out) throws IOException {
        out.writeStringField("name", report.form().map(Object::toString).orElse(""));
        out.writeStringField("version", report.version());
        out.writeStringField("replaces", report.replaces());
        out.writeStringField("sha256", report.sha256());
        out.writeStringField("signature", signature(report.signature()));
        out.writeBooleanField("installed", report.installable() && !dryRun);
        out.writeArrayFieldStart("faults");
        for (Text fault : report.faults()) {
            out.writeString(fault.en());
        }
        out.writeEndArray();
    }
}
