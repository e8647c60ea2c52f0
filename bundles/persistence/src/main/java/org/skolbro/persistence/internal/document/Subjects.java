package org.skolbro.persistence.internal.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.persistence.Bulk;

/** Whom documents and drafts are about, when one child's row becomes another's. */
final class Subjects {

    private static final Map<String, String> TABLES = Map.of("DocumentEntity", "document", "DraftEntity", "draft");

    List<DocumentId> of(EntityManager em, PersonId child) {
        return TABLES.keySet().stream().flatMap(entity -> em.createQuery("select d.id from " + entity
            + " d join d.subjects s where s = :child", Long.class).setParameter("child", child.value()).getResultStream())
            .sorted().map(DocumentId::new).toList();
    }

    void replace(EntityManager em, Collection<DocumentId> documents, PersonId from, PersonId to) {
        Set<DocumentId> aboutBoth = new HashSet<>(of(em, to));
        List<Long> ids = documents.stream().filter(id -> !aboutBoth.contains(id)).map(DocumentId::value).toList();
        for (List<Long> slice : Bulk.slices(ids)) {
            TABLES.values().forEach(table -> replace(em, table, slice, from, to));
        }
    }

    /** Native, because a language of entities cannot change what is in a collection. */
    private static void replace(EntityManager em, String table, List<Long> ids, PersonId from, PersonId to) {
        String marks = String.join(", ", ids.stream().map(id -> "?").toList());
        Bulk.run(em, em.createNativeQuery("update " + table + "_subject set person_id = ? where person_id = ? and " + table
            + "_id in (" + marks + ")"), Stream.concat(Stream.of(to.value(), from.value()), ids.stream()).toList());
    }
}
