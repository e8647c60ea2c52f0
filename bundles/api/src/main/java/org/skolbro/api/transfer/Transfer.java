package org.skolbro.api.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.transition.TransitionId;

/**
 * A package of what follows one child to another provider (överföring till annan huvudman).
 *
 * @param deadline the day by which the receiver is to have it
 * @param digest SHA-256 of the package's manifest, in hex: what the receiver acknowledges
 * @param readable whether the caller may have the file: she reads every type in it, at the assurance that it needs
 */
public record Transfer(TransferId id, TransitionId transition, State state, String childName, String receiver, LocalDate deadline, int documents,
        long bytes, String digest, Instant builtAt, String builtBy, Optional<Instant> sentAt, Optional<Answer> answer, boolean readable) {

    /** built → sent → acknowledged; discarded until it is acknowledged. */
    public enum State {
        BUILT, SENT, ACKNOWLEDGED, DISCARDED
    }

    /** What the receiver took. */
    public enum Verdict {
        ACCEPTED, PARTLY, DECLINED
    }

    /** The receiver's signed answer (kvittens). {@code reason} is empty unless all was declined. */
    public record Answer(Verdict verdict, Instant answeredAt, String reason, List<Line> lines, Instant registeredAt) {

        public Answer {
            lines = List.copyOf(lines);
        }
    }

    /** What became of one document. {@code reason} says why it was declined. */
    public record Line(String title, boolean accepted, String reason) {
    }
}
