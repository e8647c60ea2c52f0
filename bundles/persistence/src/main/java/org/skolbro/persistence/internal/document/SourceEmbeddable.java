package org.skolbro.persistence.internal.document;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Source.Kind;

@Embeddable
class SourceEmbeddable {

    @Column(name = "source_document")
    private Long document;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    private Kind kind;

    @Column(name = "source_reason")
    private String reason;

    protected SourceEmbeddable() {
    }

    static SourceEmbeddable from(Optional<Draft.Source> source) {
        SourceEmbeddable embeddable = new SourceEmbeddable();
        source.ifPresent(some -> {
            embeddable.document = some.document().value();
            embeddable.kind = some.kind();
            embeddable.reason = some.reason();
        });
        return embeddable;
    }

    /** @param stored null when all its columns are */
    static Optional<Draft.Source> toRecord(SourceEmbeddable stored) {
        return stored == null || stored.document == null
            ? Optional.empty()
            : Optional.of(new Draft.Source(new DocumentId(stored.document), stored.kind, stored.reason));
    }
}
