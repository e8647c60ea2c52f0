package org.skolbro.ui.internal.audit;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.audit.Audit;
import org.skolbro.api.person.PersonId;

/** What the auditor typed into the filter, as she typed it. */
record AuditQuestion(String actor, String child, String action, LocalDate from, LocalDate to) {

    static final AuditQuestion ALL = new AuditQuestion("", "", "", null, null);

    /** Empty when something typed is no code of a child, or the days are in the wrong order. */
    Optional<Audit.Filter> asFilter() {
        if (from != null && to != null && to.isBefore(from)) {
            return Optional.empty();
        }
        try {
            Optional<PersonId> who = child.isBlank() ? Optional.empty() : Optional.of(PersonId.parse(child.strip()));
            return Optional.of(new Audit.Filter(some(actor), who, some(action), Optional.ofNullable(from),
                Optional.ofNullable(to), false));
        } catch (NumberFormatException e) {
            // the page asks for a code
            return Optional.empty();
        }
    }

    private static Optional<String> some(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
