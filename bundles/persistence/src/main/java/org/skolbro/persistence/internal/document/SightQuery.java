package org.skolbro.persistence.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.Hidden;
import org.skolbro.persistence.InList;
import org.skolbro.persistence.internal.form.TypeKey;

/**
 * The finalised documents that a reader sees, as a query. It starts at the holdings, of which a child has few, and not
 * at the documents, of which there are many.
 */
final class SightQuery {

    private static final List<State> ACTIVE = List.of(State.ACTIVE, State.DUE);

    private final String where;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private SightQuery(String about, Object whom, Query query) {
        values.put("about", whom);
        values.put("active", ACTIVE);
        List<Sight> sights = query.anyOf();
        List<String> shown = IntStream.range(0, sights.size()).mapToObj(number -> condition(number, sights.get(number))).toList();
        where = " from HoldingEntity h, DocumentEntity d where d.id = h.document and " + about
            + " :about and h.state in :active and (" + String.join(" or ", shown) + ")" + notHidden(query.hidden());
    }

    /** @param query with at least one sight */
    static SightQuery about(PersonId child, Query query) {
        return new SightQuery("h.subject =", child.value(), query);
    }

    static SightQuery about(GroupId group, Query query) {
        return new SightQuery("d.group =", group.value(), query);
    }

    /** @param children at least one */
    static SightQuery aboutAny(Collection<PersonId> children, Query query) {
        return new SightQuery("h.subject in", InList.of(children.stream().map(PersonId::value).toList()), query);
    }

    private String notHidden(Hidden hidden) {
        List<String> parts = new ArrayList<>(List.of(""));
        if (!hidden.documents().isEmpty()) {
            add(parts, "d.id not in :hiddenDocuments", InList.of(hidden.documents().stream().map(DocumentId::value).toList()));
        }
        if (!hidden.children().isEmpty()) {
            parts.add("not exists (select o.id from DocumentEntity o join o.subjects s where o.id = d.id and s in :hiddenChildren)");
            values.put("hiddenChildren", InList.of(hidden.children().stream().map(PersonId::value).toList()));
        }
        return String.join(" and ", parts);
    }

    private String condition(int number, Sight sight) {
        List<String> parts = new ArrayList<>();
        add(parts, "d.type in :types" + number, InList.of(sight.types().stream()
            .map(type -> TypeKey.of(type.id(), type.version())).toList()));
        sight.holder().ifPresent(holder -> add(parts, "h.holderKind = :holder" + number, holder));
        sight.basis().ifPresent(basis -> add(parts, "h.basis = :basis" + number, basis));
        if (!sight.units().isEmpty()) {
            add(parts, "h.unit in :units" + number, InList.of(sight.units().stream().map(UnitCode::value).toList()));
        }
        return "(" + String.join(" and ", parts) + ")";
    }

    private void add(List<String> parts, String condition, Object value) {
        parts.add(condition);
        values.put(condition.substring(condition.indexOf(':') + 1), value);
    }

    List<DocumentEntity> page(EntityManager em, Page.Request page) {
        return on(em.createQuery("select distinct d" + where + " order by d.date desc, d.id desc", DocumentEntity.class))
            .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
    }

    long total(EntityManager em) {
        return on(em.createQuery("select count(distinct d.id)" + where, Long.class)).getSingleResult();
    }

    /** The rows of a group are few and short, and Derby cannot number rows within a child: so the first of each is taken here. */
    List<Latest> latest(EntityManager em) {
        String notCorrected = " and not exists (select c from DocumentEntity c where c.source.document = d.id"
            + " and c.source.kind = :correction)";
        Map<List<Object>, Latest> found = new LinkedHashMap<>();
        on(em.createQuery("select h.subject, h.type, d.id, d.date" + where + notCorrected
                + " order by d.date desc, d.id desc", Object[].class))
            .setParameter("correction", Draft.Source.Kind.CORRECTION).getResultStream()
            .forEach(row -> found.putIfAbsent(List.of(row[0], row[1]), latest(row)));
        return List.copyOf(found.values());
    }

    private static Latest latest(Object[] row) {
        return new Latest(new PersonId((Long) row[0]), new DocumentTypeId((String) row[1]), new DocumentId((Long) row[2]),
            (LocalDate) row[3]);
    }

    private <T> TypedQuery<T> on(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
