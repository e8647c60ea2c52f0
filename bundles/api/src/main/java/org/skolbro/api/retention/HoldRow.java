package org.skolbro.api.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

/**
 * Hold (gallringsstopp): nothing in its scope is destroyed while it lasts.
 *
 * @param reason as somebody wrote it; may be empty where {@code matter} tells it
 * @param matter what placed it by itself; empty for a hold that somebody placed, and for old ones
 */
public record HoldRow(HoldId id, Scope scope, String reason, LegalBasis basis, String by, Instant from,
        Optional<Instant> to, Optional<HoldMatter> matter) {

    /** Placed by somebody. */
    public HoldRow(HoldId id, Scope scope, String reason, LegalBasis basis, String by, Instant from, Optional<Instant> to) {
        this(id, scope, reason, basis, by, from, to, Optional.empty());
    }

    /** The reason, for whoever reads it; empty when nobody gave one. */
    public Optional<Text> why() {
        return matter.map(HoldMatter::said).or(() -> Optional.of(reason).filter(written -> !written.isBlank()).map(written -> new Text(written, written)));
    }

    public sealed interface Scope {
    }

    public record OnDocument(DocumentId document) implements Scope {
    }

    public record OnChild(PersonId child) implements Scope {
    }

    public record OnUnit(UnitCode unit) implements Scope {
    }

    /**
     * All documents that have these marks (urval): one decision for any number of them, and for those that are filed later.
     * An empty part means any.
     *
     * @param from first document date
     * @param until last document date
     */
    public record OnSelection(Optional<DocumentTypeId> type, Optional<SchoolType> schoolType, Optional<UnitCode> unit,
            Optional<LocalDate> from, Optional<LocalDate> until) implements Scope {

        public OnSelection {
            if (type.isEmpty() && schoolType.isEmpty() && unit.isEmpty() && from.isEmpty() && until.isEmpty()) {
                throw new IllegalArgumentException("A selection selects by something");
            }
        }

        public boolean covers(DocumentTypeId its, SchoolType code, UnitCode at, LocalDate documentDate) {
            return type.map(its::equals).orElse(true) && schoolType.map(code::equals).orElse(true)
                && unit.map(at::equals).orElse(true) && from.map(day -> !documentDate.isBefore(day)).orElse(true)
                && until.map(day -> !documentDate.isAfter(day)).orElse(true);
        }
    }
}
