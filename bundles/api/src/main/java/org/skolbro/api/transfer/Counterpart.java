package org.skolbro.api.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Another provider (motpart: annan huvudman) that packages are sent to and taken from.
 *
 * @param code organisation number or municipality code
 * @param contact where to call or write when something is unclear
 * @param publicKey Ed25519 (RFC 8032) in X.509 form, Base64
 * @param fingerprint SHA-256 of the key in X.509 form, in hex
 * @param confirmedOn the day on which the fingerprint was compared with the counterpart's own, by another way than the key came
 * @param confirmedHow how, and with whom
 * @param withdrawn what was signed by the key after it was withdrawn is not believed; what came before stays
 */
public record Counterpart(CounterpartId id, String name, String code, String contact, String publicKey, String fingerprint,
        LocalDate confirmedOn, String confirmedHow, String registeredBy, Instant registeredAt, Optional<Withdrawal> withdrawn) {

    public Counterpart {
        withdrawn = withdrawn == null ? Optional.empty() : withdrawn;
    }

    /** That the key counts no longer, and why. */
    public record Withdrawal(String by, Instant at, String reason) {
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    public Counterpart withdrawn(Withdrawal why) {
        return new Counterpart(id, name, code, contact, publicKey, fingerprint, confirmedOn, confirmedHow, registeredBy, registeredAt, Optional.of(why));
    }
}
