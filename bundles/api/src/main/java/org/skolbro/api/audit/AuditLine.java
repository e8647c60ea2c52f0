package org.skolbro.api.audit;

import java.time.Instant;
import java.util.List;

import org.skolbro.api.person.PersonId;

/**
 * One line of the audit (logg): who did what, about which children. Nothing about content.
 *
 * @param action a word of the platform, such as {@code document.read}
 * @param reference the id of what it was done to
 * @param detail codes and reasons given by the actor; never names or numbers
 */
public record AuditLine(AuditLineId id, Instant at, String actor, String action, List<PersonId> children, String reference,
        String detail) {

    public AuditLine {
        children = List.copyOf(children);
    }
}
