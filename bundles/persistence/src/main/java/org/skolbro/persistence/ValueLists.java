package org.skolbro.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

/**
 * The lists of many entities in one statement. The provider's own batch reading fails on lists of plain values, and
 * without it each list is a statement.
 */
public final class ValueLists {

    private final Map<Long, List<Long>> lists = new HashMap<>();

    private ValueLists() {
    }

    /** @param list name of an ordered collection of numbers in the entity */
    public static ValueLists of(EntityManager em, String entity, String list, Collection<Long> ids) {
        ValueLists found = new ValueLists();
        if (!ids.isEmpty()) {
            em.createQuery("select e.id, v from " + entity + " e join e." + list + " v where e.id in :ids order by index(v)",
                Object[].class).setParameter("ids", InList.of(ids)).getResultStream()
                .forEach(row -> found.lists.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((Long) row[1]));
        }
        return found;
    }

    public List<Long> of(long id) {
        return lists.getOrDefault(id, List.of());
    }
}
