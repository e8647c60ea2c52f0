package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Draft;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * A finalised document without its content; what of it remains when the content is erased is its tombstone.
 *
 * @param hash salted digest of the content, in hex; the salt goes with the content
 * @param title empty once erased
 * @param attachments how many files it has, or had
 * @param decidedBy the name of whoever decided it, when it is a decision
 */
public record StoredDocument(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about,
        String title, LocalDate date, List<AccountId> authors, String authorName, Instant finalisedAt, String hash,
        int attachments, Optional<Draft.Source> source, Optional<Instant> erasedAt,
        Optional<String> decidedBy) {

    public StoredDocument {
        authors = List.copyOf(authors);
    }

    /** A document that is no decision. */
    public StoredDocument(DocumentId id, DocumentType type, SchoolType schoolType, UnitCode unit, About about, String title,
            LocalDate date, List<AccountId> authors, String authorName, Instant finalisedAt, String hash, int attachments,
            Optional<Draft.Source> source, Optional<Instant> erasedAt) {
        this(id, type, schoolType, unit, about, title, date, authors, authorName, finalisedAt, hash, attachments, source,
            erasedAt, Optional.empty());
    }

    /** The same with its hash, which is computed over the rest. */
    public StoredDocument sealed(String hash) {
        return new StoredDocument(id, type, schoolType, unit, about, title, date, authors, authorName, finalisedAt, hash,
            attachments, source, erasedAt, decidedBy);
    }

    public StoredDocument about(About whom) {
        return new StoredDocument(id, type, schoolType, unit, whom, title, date, authors, authorName, finalisedAt, hash,
            attachments, source, erasedAt, decidedBy);
    }

    /** The same with other names of those who wrote and decided it: to be shown, and never to be stored. */
    public StoredDocument signed(UnaryOperator<String> names) {
        return new StoredDocument(id, type, schoolType, unit, about, title, date, authors, names.apply(authorName), finalisedAt, hash,
            attachments, source, erasedAt, decidedBy.map(names));
    }

    /** What remains when the content is gone. */
    public StoredDocument erased(Instant at) {
        return new StoredDocument(id, type, schoolType, unit, about, "", date, authors, authorName, finalisedAt, hash,
            attachments, source, Optional.of(at), decidedBy);
    }
}
