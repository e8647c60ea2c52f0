package org.skolbro.ui.internal.child;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Latest;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

/** Which types have been written in a group, and when last about each child. */
final class GroupOverview {

    /** A column. */
    record Kind(DocumentTypeId id, Text name) {
    }

    private record Cell(PersonId child, DocumentTypeId type) {
    }

    private final Map<DocumentTypeId, Kind> kinds = new LinkedHashMap<>();
    private final Map<Cell, Latest> cells = new HashMap<>();

    private GroupOverview() {
    }

    static GroupOverview of(List<Latest> latest, Function<DocumentTypeId, Optional<DocumentType>> types) {
        GroupOverview overview = new GroupOverview();
        Map<DocumentTypeId, Integer> children = new HashMap<>();
        latest.forEach(one -> children.merge(one.type(), 1, Integer::sum));
        latest.stream().sorted((a, b) -> children.get(b.type()) - children.get(a.type()))
            .forEach(one -> types.apply(one.type())
                .ifPresent(type -> overview.kinds.putIfAbsent(one.type(), new Kind(one.type(), type.name()))));
        latest.forEach(one -> overview.cells.put(new Cell(one.child(), one.type()), one));
        return overview;
    }

    /** What is written about most children first. */
    Collection<Kind> types() {
        return kinds.values();
    }

    Optional<Latest> latest(PersonId child, DocumentTypeId type) {
        return Optional.ofNullable(cells.get(new Cell(child, type)));
    }
}
