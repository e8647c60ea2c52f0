package org.skolbro.persistence.internal.form;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;
import org.skolbro.api.document.DocumentType;

/** Descriptions of document types by {@link TypeKey}. A stored one never changes, so each is read once. */
public final class StoredTypes {

    private final Map<String, DocumentType> known = new ConcurrentHashMap<>();

    public Optional<DocumentType> find(EntityManager em, String key) {
        DocumentType remembered = known.get(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<DocumentType> stored = Optional.ofNullable(em.find(DocumentTypeEntity.class, key))
            .map(DocumentTypeEntity::toRecord);
        stored.ifPresent(type -> known.put(key, type));
        return stored;
    }

    /** For a document, which is never stored without its type. */
    public DocumentType get(EntityManager em, String key) {
        return find(em, key).orElseThrow(() -> new IllegalStateException("the description of " + key + " is missing"));
    }

    public void remember(EntityManager em, DocumentType type) {
        if (find(em, TypeKey.of(type.id(), type.version())).isEmpty()) {
            em.persist(new DocumentTypeEntity(type));
        }
    }
}
