package org.skolbro.api.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.text.Text;

/**
 * An order (beställning) of archived documents about one child, as one reader is told of it.
 *
 * @param requester who ordered; empty for somebody with protected personal data
 * @param childName empty where the reader has no relation to the child and does not answer the order, or may not be told
 * @param childNumber masked; empty for a child without a number, or whom the reader may not be told of
 * @param archive the unit whose archive is asked; empty when the archivist is
 * @param type the kind of document; empty = whatever serves the purpose
 * @param due the last day on which the answer is of use
 * @param mine whether the reader ordered it
 * @param answerable whether the reader is to answer it: it is open, and hers by office or duty
 */
public record Order(OrderId id, String requester, String childName, String childNumber, Optional<String> archive,
        Optional<Text> type, String purpose, LocalDate due, Instant at, State state, Optional<Answer> answer, boolean late,
        boolean mine, boolean answerable) {

    /** Open until it is answered once. */
    public enum State {
        /** Nobody has answered; nothing about the child is destroyed meanwhile. */
        OPEN,
        /** Documents were handed out (utlämnade). */
        FULFILLED,
        /** Refused (avslagen), with a reason. */
        REFUSED,
        /** Taken back (återtagen) by who ordered. */
        WITHDRAWN
    }

    /**
     * How it was answered.
     *
     * @param reason why it was refused; otherwise what was said with it, or empty
     * @param documents how many were handed out
     * @param until the last day on which they can be read
     */
    public record Answer(String by, Instant at, String reason, int documents, Optional<LocalDate> until) {
    }
}
