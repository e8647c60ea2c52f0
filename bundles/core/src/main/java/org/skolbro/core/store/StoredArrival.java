package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival.State;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.CounterpartId;

/**
 * A package from another provider as it is kept: what it says, as it was signed, is the evidence of where the documents that
 * were accepted came from.
 *
 * @param version grows by one with each update
 * @param transfer the package's name for itself
 * @param digest SHA-256 of the manifest
 * @param entering the school type that the child enters, by the sender's code
 * @param quarantine why it waits for somebody who knows the child
 * @param takenBy who took it in
 * @param types what each of its documents is kept as here, in its order
 * @param notices of consents that were withdrawn at the sender's afterwards, each numbered by its place
 */
public record StoredArrival(ArrivalId id, long version, CounterpartId sender, String transfer, String digest, State state, Optional<PersonId> child,
        Optional<UnitCode> unit, Optional<SchoolType> schoolType, String entering, Optional<Text> quarantine, Instant arrivedAt, AccountId takenBy,
        Signed manifest, List<DocumentType> types, List<Settled> settled, Optional<Answered> answered,
        List<Notice> notices) {

    public StoredArrival {
        child = child == null ? Optional.empty() : child;
        unit = unit == null ? Optional.empty() : unit;
        schoolType = schoolType == null ? Optional.empty() : schoolType;
        quarantine = quarantine == null ? Optional.empty() : quarantine;
        types = List.copyOf(types);
        settled = List.copyOf(settled);
        answered = answered == null ? Optional.empty() : answered;
        notices = notices == null ? List.of() : List.copyOf(notices);
    }

    /** @param signature in Base64 */
    public record Signed(String text, String signature, String key) {
    }

    /** What became of one document. */
    public record Settled(String item, boolean accepted, String reason, Optional<DocumentId> document) {

        public Settled {
            document = document == null ? Optional.empty() : document;
        }
    }

    /** @param receipt the signed answer, a zip in Base64 */
    public record Answered(Instant at, String by, String reason, String receipt) {
    }

    /**
     * What the sender told of withdrawn consent.
     *
     * @param name its name for itself
     * @param receipt the signed answer, a zip in Base64
     */
    public record Notice(String name, Instant saidAt, Instant takenAt, List<Withdrawn> documents, Signed notice, String receipt) {

        public Notice {
            documents = List.copyOf(documents);
        }
    }

    /** @param given whether consent to it was given anew on the day, and not withdrawn */
    public record Withdrawn(String item, LocalDate on, boolean given) {

        public Withdrawn(String item, LocalDate on) {
            this(item, on, false);
        }
    }

    /** Of documents in it by which consent no longer stands: the day that the sender told last, in whichever order its notices came. */
    public Map<String, LocalDate> withdrawn() {
        Map<String, LocalDate> withdrawn = new HashMap<>();
        notices.stream().sorted(Comparator.comparing(Notice::saidAt)).flatMap(notice -> notice.documents().stream()).forEach(line -> {
            if (line.given()) {
                withdrawn.remove(line.item());
            } else {
                withdrawn.put(line.item(), line.on());
            }
        });
        return withdrawn;
    }

    public StoredArrival noticed(Notice notice) {
        return new StoredArrival(id, version + 1, sender, transfer, digest, state, child, unit, schoolType, entering, quarantine, arrivedAt, takenBy,
            manifest, types, settled, answered, Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    public boolean isOpen() {
        return state == State.QUARANTINED || state == State.REVIEW;
    }

    /** The same of another row for the same person; not a change of the package. */
    public StoredArrival about(PersonId other) {
        return new StoredArrival(id, version, sender, transfer, digest, state, Optional.of(other), unit, schoolType, entering, quarantine, arrivedAt,
            takenBy, manifest, types, settled, answered, notices);
    }

    public StoredArrival joined(PersonId found, UnitCode at, SchoolType in) {
        return new StoredArrival(id, version + 1, sender, transfer, digest, State.REVIEW, Optional.of(found), Optional.of(at), Optional.of(in), entering,
            quarantine, arrivedAt, takenBy, manifest, types, settled, answered, notices);
    }

    public StoredArrival answered(State end, List<Settled> lines, Answered by) {
        return new StoredArrival(id, version + 1, sender, transfer, digest, end, child, unit, schoolType, entering, quarantine, arrivedAt, takenBy,
            manifest, types, lines, Optional.of(by), notices);
    }
}
