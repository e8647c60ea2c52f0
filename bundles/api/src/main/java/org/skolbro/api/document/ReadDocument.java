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
 * @param decidedBy the name of whoever decided it, when it is a decision
 * @param cites documents that it builds on, those that the caller may read
 * @param citedBy documents that build on it, those that the caller may read
 */
public record ReadDocument(DocumentRow row, DocumentType type, Map<String, String> fields, List<Attachment> attachments,
        Instant finalisedAt, List<HoldingView> holdings, Optional<Draft.Source> source, Optional<DocumentId> correctedBy,
        Optional<String> decidedBy, List<DocumentRow> cites, List<DocumentRow> citedBy) {

    public ReadDocument {
        fields = Map.copyOf(fields);
        attachments = List.copyOf(attachments);
        holdings = List.copyOf(holdings);
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }
}
