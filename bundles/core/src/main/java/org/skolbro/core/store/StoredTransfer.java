package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Transfer.Answer;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionId;

/**
 * A package to another provider as it is kept.
 *
 * @param version grows by one with each update
 * @param name of the package, by itself
 * @param digest SHA-256 of its manifest
 * @param packed what is in it
 * @param receipt the receiver's answer as it was signed
 * @param closedAt when it was acknowledged or discarded
 * @param notices of consents that were withdrawn afterwards, each numbered by its place
 */
public record StoredTransfer(TransferId id, long version, String name, TransitionId transition, PersonId child, UnitCode unit, CounterpartId receiver, State state,
        LocalDate deadline, long bytes, String digest, Instant builtAt, String builtBy, List<Packed> packed, Optional<Instant> sentAt,
        Optional<Answer> answer, Optional<Receipt> receipt, Optional<Instant> closedAt, List<Notice> notices) {

    public StoredTransfer {
        packed = List.copyOf(packed);
        sentAt = sentAt == null ? Optional.empty() : sentAt;
        answer = answer == null ? Optional.empty() : answer;
        receipt = receipt == null ? Optional.empty() : receipt;
        closedAt = closedAt == null ? Optional.empty() : closedAt;
        notices = notices == null ? List.of() : List.copyOf(notices);
    }

    /** One document of it. {@code document} is its id in the package, which is its id here. */
    public record Packed(String document, DocumentTypeId type, int typeVersion, String title) {
    }

    /** @param signature in Base64 */
    public record Receipt(String text, String signature, String key) {
    }

    /**
     * That consent to some of it was withdrawn, or given anew.
     *
     * @param file as it is sent, in Base64: written when somebody first asks for it
     */
    public record Notice(Instant at, List<Withdrawn> documents, Optional<File> file, Optional<Receipt> receipt, Optional<Instant> acknowledgedAt) {

        public Notice {
            documents = List.copyOf(documents);
            file = file == null ? Optional.empty() : file;
            receipt = receipt == null ? Optional.empty() : receipt;
            acknowledgedAt = acknowledgedAt == null ? Optional.empty() : acknowledgedAt;
        }

        public Notice fetched(File made) {
            return new Notice(at, documents, Optional.of(made), receipt, acknowledgedAt);
        }

        public Notice acknowledged(Receipt signed, Instant when) {
            return new Notice(at, documents, file, Optional.of(signed), Optional.of(when));
        }
    }

    /**
     * One document of a notice.
     *
     * @param given whether consent to it was given anew on the day, and not withdrawn
     */
    public record Withdrawn(String document, LocalDate on, boolean given) {

        public Withdrawn(String document, LocalDate on) {
            this(document, on, false);
        }
    }

    /** Documents of which the receiver was last told that consent is withdrawn. */
    public Set<String> withdrawn() {
        Set<String> withdrawn = new HashSet<>();
        notices.stream().flatMap(notice -> notice.documents().stream()).forEach(line -> {
            if (line.given()) {
                withdrawn.remove(line.document());
            } else {
                withdrawn.add(line.document());
            }
        });
        return withdrawn;
    }

    /**
     * A notice as it was signed.
     *
     * @param digest SHA-256 of what is signed, in hex
     */
    public record File(String zip, String digest, Instant fetchedAt) {
    }

    /** What its notices are called. */
    public String noticeName(int number) {
        return name + "-n" + number;
    }

    public StoredTransfer noticed(Notice notice) {
        return with(Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }

    /** @param number from 1 */
    public StoredTransfer noticed(int number, Notice instead) {
        List<Notice> changed = new ArrayList<>(notices);
        changed.set(number - 1, instead);
        return with(changed);
    }

    private StoredTransfer with(List<Notice> changed) {
        return new StoredTransfer(id, version + 1, name, transition, child, unit, receiver, state, deadline, bytes, digest, builtAt, builtBy, packed, sentAt,
            answer, receipt, closedAt, changed);
    }

    /** The same of another row for the same person; not a change of the package. */
    public StoredTransfer about(PersonId other) {
        return new StoredTransfer(id, version, name, transition, other, unit, receiver, state, deadline, bytes, digest, builtAt, builtBy, packed, sentAt,
            answer, receipt, closedAt, notices);
    }

    public StoredTransfer sent(Instant at) {
        return with(State.SENT, Optional.of(at), answer, receipt, Optional.empty());
    }

    public StoredTransfer discarded(Instant at) {
        return with(State.DISCARDED, sentAt, answer, receipt, Optional.of(at));
    }

    public StoredTransfer acknowledged(Answer by, Receipt signed) {
        return with(State.ACKNOWLEDGED, sentAt, Optional.of(by), Optional.of(signed), Optional.of(by.registeredAt()));
    }

    private StoredTransfer with(State next, Optional<Instant> sent, Optional<Answer> by, Optional<Receipt> signed, Optional<Instant> closed) {
        return new StoredTransfer(id, version + 1, name, transition, child, unit, receiver, next, deadline, bytes, digest, builtAt, builtBy, packed, sent, by,
            signed, closed, notices);
    }
}
