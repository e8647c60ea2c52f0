package org.skolbro.api.retention;

import java.time.Instant;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;

/** Hold (gallringsstopp): nothing in its scope is destroyed while it lasts. */
public record HoldRow(HoldId id, Scope scope, String reason, LegalBasis basis, String by, Instant from,
        Optional<Instant> to) {

    public sealed interface Scope {
    }

    public record OnDocument(DocumentId document) implements Scope {
    }

    public record OnChild(PersonId child) implements Scope {
    }

    public record OnUnit(UnitCode unit) implements Scope {
    }
}
