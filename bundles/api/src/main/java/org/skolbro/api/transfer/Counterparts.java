package org.skolbro.api.transfer;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;

/** The register of counterparts (motpartsregister), kept by administrators. Packages signed by any other key are refused. */
@ProviderType
public interface Counterparts {

    /** What is handed to others, so that they can register us. */
    OwnKey own(Caller caller);

    /** By name, those that count first. For administrators, headteachers, auditors and operators. */
    List<Counterpart> all(Caller caller);

    /**
     * Refused when the fingerprint that was read aloud is not the key's, when the key is no Ed25519 key, or when the code has a
     * key that counts already.
     */
    Outcome<Counterpart> register(Caller caller, Proposal proposal);

    Outcome<Counterpart> withdraw(Caller caller, CounterpartId id, String reason);

    /**
     * @param name of this provider (huvudman); empty while it is not set
     * @param code empty while it is not set
     * @param pem the public key as {@code openssl} reads it
     */
    record OwnKey(String name, String code, String pem, String fingerprint) {
    }

    /**
     * @param pem the public key, in PEM or its Base64 alone
     * @param fingerprint as the counterpart gave it by another way; spaces and colons do not matter
     */
    record Proposal(String name, String code, String contact, String pem, String fingerprint, LocalDate confirmedOn, String confirmedHow) {
    }
}
