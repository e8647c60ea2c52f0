package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
 */
public record StoredTransfer(TransferId id, long version, String name, TransitionId transition, PersonId child, UnitCode unit, CounterpartId receiver, State state,
        LocalDate deadline, long bytes, String digest, Instant builtAt, String builtBy, List<Packed> packed, Optional<Instant> sentAt,
        Optional<Answer> answer, Optional<Receipt> receipt, Optional<Instant> closedAt) {

    public StoredTransfer {
        packed = List.copyOf(packed);
        sentAt = sentAt == null ? Optional.empty() : sentAt;
        answer = answer == null ? Optional.empty() : answer;
        receipt = receipt == null ? Optional.empty() : receipt;
        closedAt = closedAt == null ? Optional.empty() : closedAt;
    }

    /** One document of it. {@code document} is its id in the package, which is its id here. */
    public record Packed(String document, DocumentTypeId type, int typeVersion, String title) {
    }

    /** @param signature in Base64 */
    public record Receipt(String text, String signature, String key) {
    }

    /** The same of another row for the same person; not a change of the package. */
    public StoredTransfer about(PersonId other) {
        return new StoredTransfer(id, version, name, transition, other, unit, receiver, state, deadline, bytes, digest, builtAt, builtBy, packed, sentAt,
            answer, receipt, closedAt);
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
            signed, closed);
    }
}
