package org.skolbro.api.transfer;

import java.time.LocalDate;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Counterpart.Mapping;

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

    /** The words of a counterpart that stand for something here, or that have come: by kind, and then by what they are called. */
    List<Word> words(Caller caller, CounterpartId id);

    /** What a word of the kind may stand for. */
    List<Choice> choices(Caller caller, Mapping.Kind kind);

    /**
     * Says what a word stands for, for what comes from now on. A document whose fields do not fit the type of ours is kept as it
     * came all the same.
     *
     * @param ours a key of {@link #choices}; empty when it stands for nothing of ours
     */
    Outcome<Counterpart> map(Caller caller, CounterpartId id, Mapping.Kind kind, String theirs, String ours);

    Outcome<Counterpart> withdraw(Caller caller, CounterpartId id, String reason);

    /**
     * @param name as the counterpart says it
     * @param ours key of what it stands for; empty when it is kept as it came
     * @param documents with it that have come
     */
    record Word(Mapping.Kind kind, String theirs, Text name, String ours, long documents) {
    }

    record Choice(String key, Text name) {
    }

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
