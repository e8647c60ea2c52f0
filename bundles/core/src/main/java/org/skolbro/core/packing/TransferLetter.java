package org.skolbro.core.packing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.text.Text;

/**
 * What goes with one child's documents to another provider, besides the documents (följebrev).
 *
 * @param id unlike any other's and telling nothing of the child
 * @param grounds why each document follows
 * @param origins of documents that came from a third provider, or from the receiver itself
 */
public record TransferLetter(String id, Instant at, String software, Party sender, Party receiver, LocalDate deadline, Child child, Way way,
        String note, Map<DocumentId, Ground> grounds, Map<DocumentId, Origin> origins, List<Consent> consents) {

    public TransferLetter {
        grounds = Map.copyOf(grounds);
        origins = Map.copyOf(origins);
        consents = List.copyOf(consents);
    }

    /**
     * @param code organisation number or municipality code
     * @param unit that is left or entered; may be empty
     */
    public record Party(String name, String code, String unit) {
    }

    /**
     * @param number identity number with 12 characters; empty when there is none
     * @param isProtected whether she has a security marking, so that the receiver keeps her out of its lists
     */
    public record Child(String number, String name, boolean isProtected) {
    }

    /** School types that are left and entered (SS 12000), and the last day. */
    public record Way(String from, String to, LocalDate leftOn) {
    }

    /** Where a document was first written: the provider's code, and its id there. */
    public record Origin(String provider, String document) {
    }

    /** Why a document follows: in a sentence, and what that rests on. */
    public record Ground(Text why, String basis) {
    }

    /**
     * A question to guardians and how it was answered: what the receiver needs to know that consent was there.
     *
     * @param documents in the package that follow by it, by their ids
     */
    public record Consent(String purpose, int textVersion, Text question, List<Said> answers, List<String> documents) {

        public Consent {
            answers = List.copyOf(answers);
            documents = List.copyOf(documents);
        }
    }

    /**
     * @param how {@code PASSWORD}, {@code SECOND_FACTOR} or {@code PAPER}
     * @param signedOn the day on a signed paper
     */
    public record Said(String by, String choice, Instant at, String how, Optional<LocalDate> signedOn) {
    }
}
