package org.skolbro.persistence.internal.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Page;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.ValueLists;
import org.skolbro.persistence.internal.form.StoredTypes;

/** Finalised documents in a unit of work. */
final class Finalised {

    private final StoredTypes types;

    Finalised(StoredTypes types) {
        this.types = types;
    }

    void insert(EntityManager em, StoredDocument document, Content content) {
        types.remember(em, document.type());
        em.persist(new DocumentEntity(document));
        em.persist(new ContentEntity(document.id(), content));
    }

    Optional<StoredDocument> find(EntityManager em, DocumentId id) {
        return Optional.ofNullable(em.find(DocumentEntity.class, id.value()))
            .map(document -> toRecords(em, List.of(document)).getFirst());
    }

    List<StoredDocument> find(EntityManager em, Collection<DocumentId> documents) {
        return Bulk.slices(documents.stream().map(DocumentId::value).toList()).stream()
            .flatMap(ids -> toRecords(em, em.createQuery("select d from DocumentEntity d where d.id in :ids", DocumentEntity.class)
                .setParameter("ids", ids).getResultList()).stream()).toList();
    }

    Map<DocumentId, Map<String, String>> fields(EntityManager em, Collection<DocumentId> documents) {
        Map<DocumentId, Map<String, String>> fields = new HashMap<>();
        for (List<Long> ids : Bulk.slices(documents.stream().map(DocumentId::value).distinct().toList())) {
            em.createQuery("select c.document, c.fields from ContentEntity c where c.document in :ids", Object[].class)
                .setParameter("ids", InList.of(ids)).getResultStream()
                .forEach(row -> fields.put(new DocumentId((Long) row[0]), Fields.read((String) row[1])));
        }
        return fields;
    }

    Optional<DocumentId> correctionOf(EntityManager em, DocumentId id) {
        return em.createQuery("select d.id from DocumentEntity d where d.source.document = :id and d.source.kind = :kind"
                + " order by d.id", Long.class)
            .setParameter("id", id.value()).setParameter("kind", Draft.Source.Kind.CORRECTION)
            .setMaxResults(1).getResultStream().findFirst().map(DocumentId::new);
    }

    Set<DocumentId> corrected(EntityManager em, Collection<DocumentId> documents) {
        Set<DocumentId> corrected = new HashSet<>();
        for (List<Long> ids : Bulk.slices(documents.stream().map(DocumentId::value).toList())) {
            em.createQuery("select d.source.document from DocumentEntity d where d.source.document in :ids"
                    + " and d.source.kind = :kind", Long.class)
                .setParameter("ids", ids).setParameter("kind", Draft.Source.Kind.CORRECTION)
                .getResultStream().map(DocumentId::new).forEach(corrected::add);
        }
        return corrected;
    }

    /** A page that is not full tells the length of the list by itself. */
    Page<StoredDocument> page(EntityManager em, SightQuery query, Page.Request page) {
        List<StoredDocument> found = toRecords(em, query.page(em, page));
        boolean last = found.size() < page.limit() && (page.offset() == 0 || !found.isEmpty());
        return new Page<>(found, last ? page.offset() + found.size() : query.total(em));
    }

    List<DocumentId> present(EntityManager em, Optional<DocumentId> after, int limit) {
        return em.createQuery("select c.document from ContentEntity c where c.document > :after order by c.document", Long.class)
            .setParameter("after", after.map(DocumentId::value).orElse(Long.MIN_VALUE)).setMaxResults(limit)
            .getResultStream().map(DocumentId::new).toList();
    }

    private List<StoredDocument> toRecords(EntityManager em, List<DocumentEntity> documents) {
        ValueLists subjects = ValueLists.of(em, "DocumentEntity", "subjects",
            documents.stream().map(document -> document.id().value()).toList());
        return documents.stream()
            .map(document -> document.toRecord(types.get(em, document.type()), subjects.of(document.id().value()))).toList();
    }
}
