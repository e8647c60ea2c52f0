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
 * @param handedBack why it came back undecided
 */
public record StoredDraft(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about, String title,
        LocalDate date, Map<String, String> fields, List<AccountId> authors, long version, Instant savedAt,
        Optional<Draft.Source> source, Optional<Instant> handedIn, Optional<Draft.HandedBack> handedBack) {

    public StoredDraft {
        fields = Map.copyOf(fields);
        authors = List.copyOf(authors);
    }

    /** A draft that nobody has been asked to decide. */
    public StoredDraft(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about, String title,
            LocalDate date, Map<String, String> fields, List<AccountId> authors, long version, Instant savedAt,
            Optional<Draft.Source> source, Optional<Instant> handedIn) {
        this(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source, handedIn,
            Optional.empty());
    }

    public StoredDraft changed(String title, LocalDate date, Map<String, String> fields, Instant savedAt) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version + 1, savedAt, source,
            handedIn, handedBack);
    }

    public StoredDraft about(About whom) {
        return new StoredDraft(id, type, schoolType, unit, whom, title, date, fields, authors, version, savedAt, source,
            handedIn, handedBack);
    }

    public StoredDraft writtenBy(List<AccountId> authors) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source,
            handedIn, handedBack);
    }

    /** Waiting for a decision from then on. */
    public StoredDraft handedIn(Instant when) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source,
            Optional.of(when), Optional.empty());
    }

    /** @param why empty when those who wrote it took it back */
    public StoredDraft handedBack(Optional<Draft.HandedBack> why) {
        return new StoredDraft(id, type, schoolType, unit, about, title, date, fields, authors, version, savedAt, source,
            Optional.empty(), why);
    }
}
