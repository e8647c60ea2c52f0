package org.skolbro.api.rectification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

/**
 * A rectification (rättelse) as one caller sees it. What was asked, and the reasons of the answer, are told to whom it was
 * asked by and to those who decide; a note that was added is told to everybody who reads the document.
 *
 * @param child for whom the document was read; empty for a group's
 * @param childName empty for a group's document, and for a child with protected personal data
 * @param askedBy the name of the account that asked
 * @param onBehalfOf who asked by letter or word of mouth; empty for whoever asked herself
 * @param wrong what is wrong, in the words of whom it was asked by; empty where the caller may not see it
 * @param decidable whether the caller decides it
 * @param mine whether the caller asked
 * @param toBeTold receivers of the document who are to be told of what was decided (art. 19), for those who decide
 */
public record Rectification(RectificationId id, DocumentId document, Optional<PersonId> child, String title, Text typeName, String unitName,
        String childName, String askedBy, String onBehalfOf, String wrong, Instant askedAt, State state, Optional<Ruling> ruling,
        boolean decidable, boolean mine, List<Text> toBeTold) {

    public Rectification {
        toBeTold = List.copyOf(toBeTold);
    }

    /** Without what was written: it never reaches a log by being printed. */
    @Override
    public String toString() {
        return "Rectification[" + id + ", " + state + "]";
    }

    public enum State {
        OPEN,
        /** It is wrong, and a new version says what is right (rättad). */
        CORRECTED,
        /** A note stands with the document from now on (tillägg), also when it is not agreed what is right. */
        NOTED,
        /** Refused with reasons (avslagen). */
        REFUSED,
        /** Taken back by whom it was asked by. */
        WITHDRAWN
    }

    /** @param reasons empty where the caller may not see them; {@code note} empty unless one was added */
    public record Ruling(String by, Instant at, String reasons, String note) {

        @Override
        public String toString() {
            return "Ruling[" + at + "]";
        }
    }
}
