package org.skolbro.api.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A finalised document (upprättad handling) opened for reading, with its own description.
 *
 * @param fields what is written; names of other children are masked where the caller may not see them
 * @param correctedBy a later document that corrects this one
 */
public record ReadDocument(DocumentRow row, DocumentType type, Map<String, String> fields, List<Attachment> attachments,
        Instant finalisedAt, List<HoldingView> holdings, Optional<Draft.Source> source, Optional<DocumentId> correctedBy) {

    public ReadDocument {
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
        holdings = List.copyOf(holdings);
    }
}
