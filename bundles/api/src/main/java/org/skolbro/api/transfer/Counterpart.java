package org.skolbro.api.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param mappings what its words stand for here; a word without one is kept as it came
 */
public record Counterpart(CounterpartId id, String name, String code, String contact, String publicKey, String fingerprint,
        LocalDate confirmedOn, String confirmedHow, String registeredBy, Instant registeredAt, Optional<Withdrawal> withdrawn,
        List<Mapping> mappings) {

    public Counterpart {
        withdrawn = withdrawn == null ? Optional.empty() : withdrawn;
        mappings = mappings == null ? List.of() : List.copyOf(mappings);
    }

    /** What one of its words stands for here (översättning). */
    public record Mapping(Kind kind, String theirs, String ours, String by, Instant at) {

        public enum Kind {
            DOCUMENT_TYPE, SCHOOL_TYPE
        }
    }

    /** That the key counts no longer, and why. */
    public record Withdrawal(String by, Instant at, String reason) {
    }

    public boolean counts() {
        return withdrawn.isEmpty();
    }

    public Counterpart withdrawn(Withdrawal why) {
        return new Counterpart(id, name, code, contact, publicKey, fingerprint, confirmedOn, confirmedHow, registeredBy, registeredAt, Optional.of(why),
            mappings);
    }

    /** Empty for a word that stands for nothing of ours. */
    public Optional<String> ours(Mapping.Kind kind, String theirs) {
        return mappings.stream().filter(one -> one.kind() == kind && one.theirs().equals(theirs)).map(Mapping::ours).findFirst();
    }

    public Counterpart mapped(Mapping mapping) {
        return with(Stream.concat(others(mapping.kind(), mapping.theirs()), Stream.of(mapping)).toList());
    }

    public Counterpart unmapped(Mapping.Kind kind, String theirs) {
        return with(others(kind, theirs).toList());
    }

    private Stream<Mapping> others(Mapping.Kind kind, String theirs) {
        return mappings.stream().filter(one -> one.kind() != kind || !one.theirs().equals(theirs));
    }

    public Counterpart with(List<Mapping> changed) {
        return new Counterpart(id, name, code, contact, publicKey, fingerprint, confirmedOn, confirmedHow, registeredBy, registeredAt, withdrawn, changed);
    }
}
