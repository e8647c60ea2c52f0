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
 * @param notices of consents that were withdrawn after the hand-over, in the order in which they were
 */
public record Transfer(TransferId id, TransitionId transition, State state, String childName, String receiver, LocalDate deadline, int documents,
        long bytes, String digest, Instant builtAt, String builtBy, Optional<Instant> sentAt, Optional<Answer> answer, boolean readable,
        List<Notice> notices) {

    public Transfer {
        notices = List.copyOf(notices);
    }

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

    /**
     * That consent to some of it was withdrawn (återtaget samtycke), or given anew, as a signed file that is sent on to the receiver.
     *
     * @param number from 1
     * @param withdrawnOn the latest day, when there are several; of one that tells of consent given anew, the day on which it was
     * @param documents their titles
     * @param fetchedAt when the file was first handed out, to be sent
     * @param acknowledgedAt when the receiver's signed answer was taken in
     * @param given whether it tells that consent was given anew
     */
    public record Notice(int number, LocalDate withdrawnOn, List<String> documents, Optional<Instant> fetchedAt, Optional<Instant> acknowledgedAt,
            boolean given) {

        /** Of a withdrawal. */
        public Notice(int number, LocalDate withdrawnOn, List<String> documents, Optional<Instant> fetchedAt, Optional<Instant> acknowledgedAt) {
            this(number, withdrawnOn, documents, fetchedAt, acknowledgedAt, false);
        }

        public Notice {
            documents = List.copyOf(documents);
        }
    }

    /** What became of one document. {@code reason} says why it was declined. */
    public record Line(String title, boolean accepted, String reason) {
    }
}
