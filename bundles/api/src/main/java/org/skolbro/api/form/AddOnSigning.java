package org.skolbro.api.form;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom the municipality trusts to sign add-ons (betrodda utfärdare), and whether a signature is required.
 *
 * @param required unless somebody has said otherwise: yes, and no in a demo's database
 */
public record AddOnSigning(boolean required, List<Signer> trusted) {

    public AddOnSigning {
        trusted = List.copyOf(trusted);
    }

    /** A certificate. @param fingerprint SHA-256 in hexadecimal */
    public record Signer(String name, String fingerprint, LocalDate until) {
    }
}
