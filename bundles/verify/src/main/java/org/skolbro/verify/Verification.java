package org.skolbro.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The whole judgement over the files that were given. */
final class Verification {

    private final Faults faults = new Faults();
    private final Certificates certificates;
    private String summary = "";

    private Verification(Optional<String> registeredKey) {
        certificates = new Certificates(faults, new Signatures(registeredKey));
    }

    static Verification of(Arguments arguments) throws IOException {
        Optional<String> key = arguments.key().isPresent() ? Optional.of(Files.readString(arguments.key().get()).strip())
            : Optional.empty();
        Verification verification = new Verification(key);
        verification.run(arguments);
        return verification;
    }

    private void run(Arguments arguments) throws IOException {
        for (Path file : arguments.certificates()) {
            certificates.read(file);
        }
        certificates.checkChain();
        if (arguments.ledger().isPresent()) {
            negative(arguments);
        }
        summary = certificates.heads().size() + " intyg, " + certificates.destroyed() + " gallrade, " + certificates.kept()
            + " kvar / " + certificates.heads().size() + " certificates, " + certificates.destroyed() + " destroyed, "
            + certificates.kept() + " kept" + summary;
    }

    private void negative(Arguments arguments) throws IOException {
        Listing ledger = Listing.read(arguments.ledger().get(), "entry", faults);
        Negative negative = new Negative(ledger, faults);
        negative.checkCertificates(certificates);
        summary = "; liggare / ledger: " + ledger.entries().size();
        if (arguments.present().isPresent()) {
            Listing present = Listing.read(arguments.present().get(), "present", faults);
            Listing delivered = arguments.delivered().isPresent()
                ? Listing.read(arguments.delivered().get(), "delivered", faults) : new Listing();
            negative.check(present, delivered, certificates.erased());
            summary += " = " + present.entries().size() + " + " + certificates.erased().size() + " + "
                + delivered.entries().size();
        }
    }

    List<Faults.Fault> faults() {
        return faults.found();
    }

    long count() {
        return faults.count();
    }

    String summary() {
        return summary;
    }
}
