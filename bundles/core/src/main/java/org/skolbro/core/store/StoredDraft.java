package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * A draft as it is kept. The first author started it.
 *
 * @param handedIn when it was handed in for a decision; nobody has decided yet
 */
public record StoredDraft(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about, String title,
        LocalDate date, Map<String, String> fields, List<AccountId> authors, long version, Instant savedAt,
        Optional<Draft.Source> source, Optional<Instant> handedIn) {

    public StoredDraft {
        fields = Map.copyOf(fields);
        authors = List.copyOf(authors);
    }

    public StoredDraft changed(String title, LocalDate date, Map<String, String> fields, Instant savedAt) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version + 1, savedAt, source,
            handedIn);
    }

    public StoredDraft about(About whom) {
        return new StoredDraft(id, type, schoolType, unit, whom, title, date, fields, authors, version, savedAt, source,
            handedIn);
    }

    public StoredDraft writtenBy(List<AccountId> authors) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source,
            handedIn);
    }

    public StoredDraft handedIn(Optional<Instant> when) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source,
            when);
    }
}
