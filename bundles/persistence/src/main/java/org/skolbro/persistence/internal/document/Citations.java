package org.skolbro.persistence.internal.document;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.skolbro.api.document.DocumentId;
import org.skolbro.persistence.Bulk;

/** What drafts and documents build on besides their source, in a unit of work. The rows stay when a draft is finalised. */
final class Citations {

    private static final String CITING = "select d.id from document d where d.source_document = ? and d.source_kind = 'START'"
        + " and d.erased_at is null union select d.id from document d join citation c on c.document_id = d.id"
        + " where c.cited_id = ? and d.erased_at is null order by 1 desc";

    void insert(EntityManager em, DocumentId draft, DocumentId cited) {
        Bulk.run(em, em.createNativeQuery("insert into citation (document_id, cited_id) values (?, ?)")
            .setParameter(1, draft.value()).setParameter(2, cited.value()));
    }

    List<DocumentId> of(EntityManager em, DocumentId document) {
        return ids(em.createNativeQuery("select cited_id from citation where document_id = ? order by cited_id")
            .setParameter(1, document.value()));
    }

    List<DocumentId> citing(EntityManager em, DocumentId document) {
        return ids(em.createNativeQuery(CITING).setParameter(1, document.value()).setParameter(2, document.value()));
    }

    void remove(EntityManager em, DocumentId draft) {
        Bulk.run(em, em.createNativeQuery("delete from citation where document_id = ?").setParameter(1, draft.value()));
    }

    private static List<DocumentId> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> new DocumentId(((Number) id).longValue())).toList();
    }
}
