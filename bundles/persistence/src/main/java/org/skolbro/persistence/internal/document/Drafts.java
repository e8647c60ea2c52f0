package org.skolbro.persistence.internal.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.store.DocumentStore.Begun;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.ValueLists;
import org.skolbro.persistence.internal.form.StoredTypes;
import org.skolbro.persistence.internal.form.TypeKey;

/** Drafts in a unit of work. */
final class Drafts {

    private final StoredTypes types;

    Drafts(StoredTypes types) {
        this.types = types;
    }

    void insert(EntityManager em, StoredDraft draft) {
        types.remember(em, draft.type());
        em.persist(new DraftEntity(draft));
    }

    Optional<StoredDraft> find(EntityManager em, DocumentId id) {
        return Optional.ofNullable(em.find(DraftEntity.class, id.value()))
            .map(draft -> toRecords(em, List.of(draft)).getFirst());
    }

    List<StoredDraft> by(EntityManager em, AccountId author) {
        return toRecords(em, em.createQuery("select d from DraftEntity d where :author member of d.authors"
            + " order by d.savedAt desc, d.id desc", DraftEntity.class).setParameter("author", author.value()).getResultList());
    }

    /**
     * The child is asked for last: the provider loses count of what comes after a plain value of a collection.
     *
     * @param children at least one
     */
    List<Begun> begun(EntityManager em, AccountId author, Collection<PersonId> children, Collection<DocumentTypeId> types) {
        return em.createQuery("select d.type, d.id, d.fields, d.handedInAt, s from DraftEntity d join d.subjects s"
                + " join d.authors a where a = :author and s in :children order by d.savedAt desc, d.id desc", Object[].class)
            .setParameter("author", author.value())
            .setParameter("children", InList.of(children.stream().map(PersonId::value).toList()))
            .getResultStream().map(Drafts::begun).filter(draft -> types.contains(draft.type())).toList();
    }

    private static Begun begun(Object[] row) {
        return new Begun(new PersonId((Long) row[4]), TypeKey.id((String) row[0]), new DocumentId((Long) row[1]),
            Fields.read((String) row[2]), row[3] != null);
    }

    /** Counted here: of a collection of plain values EclipseLink counts something else. */
    Map<PersonId, Long> about(EntityManager em, Collection<PersonId> children) {
        Map<PersonId, Long> counts = new HashMap<>();
        for (List<Long> slice : Bulk.slices(children.stream().map(PersonId::value).toList())) {
            em.createQuery("select d.id, s from DraftEntity d join d.subjects s where s in :children", Object[].class)
                .setParameter("children", slice).getResultStream().forEach(row -> counts.merge(new PersonId((Long) row[1]), 1L, Long::sum));
        }
        return counts;
    }

    /** The ids of a form's types begin with its own. */
    long count(EntityManager em, FormId form) {
        return em.createQuery("select count(d) from DraftEntity d where d.type like :types", Long.class)
            .setParameter("types", form.value() + "/%").getSingleResult();
    }

    void update(EntityManager em, StoredDraft draft) {
        DraftEntity stored = Locked.find(em, DraftEntity.class, draft.id().value()).orElse(null);
        if (stored == null) {
            throw new NotFound("there is no draft " + draft.id());
        }
        if (stored.version() != draft.version() - 1) {
            throw new Conflict("draft " + draft.id() + " was saved by somebody else");
        }
        stored.take(draft);
    }

    /** Answers whether there was one. */
    boolean remove(EntityManager em, DocumentId id) {
        DraftEntity stored = Locked.find(em, DraftEntity.class, id.value()).orElse(null);
        if (stored == null) {
            return false;
        }
        em.remove(stored);
        em.flush();
        return true;
    }

    private List<StoredDraft> toRecords(EntityManager em, List<DraftEntity> drafts) {
        List<Long> ids = drafts.stream().map(draft -> draft.id().value()).toList();
        ValueLists subjects = ValueLists.of(em, "DraftEntity", "subjects", ids);
        ValueLists authors = ValueLists.of(em, "DraftEntity", "authors", ids);
        return drafts.stream().map(draft -> draft.toRecord(types.get(em, draft.type()), subjects.of(draft.id().value()),
            authors.of(draft.id().value()))).toList();
    }
}
