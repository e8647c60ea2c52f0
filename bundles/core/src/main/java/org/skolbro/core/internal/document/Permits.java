package org.skolbro.core.internal.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.document.Writing.Spot;

/** What one caller may write about the children and groups that were asked about, and where it is made. */
final class Permits {

    private final Map<PersonId, Map<DocumentType, Spot>> children;
    private final Map<GroupId, Map<DocumentType, Spot>> groups;

    Permits(Map<PersonId, Map<DocumentType, Spot>> children, Map<GroupId, Map<DocumentType, Spot>> groups) {
        this.children = children;
        this.groups = groups;
    }

    List<DocumentType> types(About about) {
        return switch (about) {
            case About.OfGroup(var group) -> List.copyOf(groups.get(group).keySet());
            case About.OfChildren(var several) -> children.get(several.getFirst()).keySet().stream()
                .filter(type -> fits(type, several.size()))
                .filter(type -> several.stream().allMatch(child -> children.get(child).containsKey(type))).toList();
        };
    }

    Optional<DocumentType> type(About about, DocumentTypeId id) {
        return types(about).stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** Where each child's document of the type is made, or the group's; no child is missing, or the answer is empty. */
    Map<Optional<PersonId>, Spot> spots(About about, DocumentTypeId id) {
        return type(about, id).map(type -> switch (about) {
            case About.OfGroup(var group) -> Map.of(Optional.<PersonId>empty(), groups.get(group).get(type));
            case About.OfChildren(var several) -> several.stream().distinct().collect(Collectors.toMap(Optional::of,
                child -> children.get(child).get(type), (one, same) -> one, LinkedHashMap<Optional<PersonId>, Spot>::new));
        }).orElse(Map.of());
    }

    private static boolean fits(DocumentType type, int children) {
        return type.about().contains(DocumentType.About.CHILDREN)
            || children == 1 && type.about().contains(DocumentType.About.CHILD);
    }
}
