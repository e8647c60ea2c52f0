package org.skolbro.console.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.skolbro.api.access.Caller;
import org.skolbro.api.form.AddOnSigning;
import org.skolbro.api.form.AddOns;
import org.skolbro.api.outcome.Outcome;

/** Says whose signatures are trusted, and whether one is required. */
@Service
@Command(scope = "skolbro", name = "addon-trust", description = "Shows or changes whose signatures are trusted")
public final class AddOnTrustCommand extends SkolbroCommand {

    @Argument(name = "certificate", description = "A vendor's certificate to trust from now on, PEM or DER")
    @Completion(FileCompleter.class)
    String certificate;

    @Option(name = "--forget", description = "Fingerprint of a certificate to trust no longer")
    String forget;

    // a Boolean would be a switch to the shell, which takes no value
    @Option(name = "--require", description = "Require signatures: true or false")
    String require;

    @Reference
    AddOns addOns;

    @Override
    void run(Caller operator) throws IOException {
        if (certificate != null && addOns.trust(operator, Files.readAllBytes(Path.of(certificate))) instanceof Outcome.Refused<AddOnSigning> no) {
            throw new IllegalArgumentException(no.reason().en());
        }
        if (forget != null) {
            addOns.distrust(operator, forget);
        }
        if (require != null) {
            addOns.requireSignatures(operator, switch (require) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("--require takes true or false");
            });
        }
        AddOnSigning now = addOns.signing(operator);
        if (json) {
            say(Json.object(out -> {
                out.writeBooleanField("required", now.required());
                out.writeArrayFieldStart("trusted");
                for (AddOnSigning.Signer signer : now.trusted()) {
                    out.writeString(signer.fingerprint());
                }
                out.writeEndArray();
            }));
            return;
        }
        say("Signatures are " + (now.required() ? "required" : "not required"));
        now.trusted().forEach(signer -> say(signer.fingerprint() + " until " + signer.until() + " " + signer.name()));
    }
}
