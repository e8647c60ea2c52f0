package org.skolbro.api.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

/**
 * A package that came from another provider (inkommen överföring), whose signature and checksums were right.
 *
 * @param sender name of the counterpart, and of the unit that the child left
 * @param childNumber masked, as the sender has it; empty when she has none
 * @param child in our register; empty in quarantine
 * @param unit that receives; empty in quarantine
 * @param quarantine why nobody in our register was found to be the child
 * @param way school types that are left and entered, by the sender's codes
 * @param notices of consents that were withdrawn at the sender's after it was sent, in the order in which they came
 */
public record Arrival(ArrivalId id, State state, Party sender, String childName, String childNumber, Optional<PersonId> child,
        Optional<String> unit, Optional<Text> quarantine, Instant arrivedAt, LocalDate deadline, Way way, String note, String digest,
        List<Item> items, List<Consent> consents, Optional<Answered> answered, List<Notice> notices) {

    /** quarantined → to be reviewed → answered; declined from either. */
    public enum State {
        QUARANTINED, REVIEW, ANSWERED, DECLINED
    }

    public record Party(String name, String unit, String fingerprint) {
    }

    public record Way(Text from, Text to, LocalDate leftOn) {
    }

    /**
     * One document of it.
     *
     * @param item its name in the package
     * @param why by law, with consent or found needed, in the sender's words
     * @param keptAs the type that it is kept as here; a type that we do not have is kept with the sender's own fields
     * @param known whether the type is one of ours
     * @param here whether the document is in our keeping already: then nothing is doubled when it is accepted
     * @param readable whether the caller may look at it before she decides
     * @param accepted empty until it is answered
     * @param document what became of it when it was accepted
     * @param withdrawn the day on which the consent that it followed by was withdrawn at the sender's
     */
    public record Item(String item, Text typeName, String title, LocalDate date, String author, String unit, Text schoolType, boolean codeKnown,
            Text why, String basis, int files, Text keptAs, boolean known, boolean here, boolean readable, Optional<Boolean> accepted, String reason,
            Optional<DocumentId> document, Optional<LocalDate> withdrawn) {
    }

    /** A question and how it was answered, as the sender has it, a sentence for each answer. */
    public record Consent(Text question, List<Text> answers) {

        public Consent {
            answers = List.copyOf(answers);
        }
    }

    public record Answered(Instant at, String by, String reason) {
    }

    /**
     * What the sender told about withdrawn consent, or consent given anew. There is a signed answer to each.
     *
     * @param number from 1
     * @param saidAt when the sender wrote it
     * @param given whether it tells that consent was given anew
     */
    public record Notice(int number, Instant saidAt, Instant takenAt, int documents, boolean given) {

        /** Of a withdrawal. */
        public Notice(int number, Instant saidAt, Instant takenAt, int documents) {
            this(number, saidAt, takenAt, documents, false);
        }
    }

    public Arrival {
        items = List.copyOf(items);
        consents = List.copyOf(consents);
        notices = List.copyOf(notices);
    }
}
