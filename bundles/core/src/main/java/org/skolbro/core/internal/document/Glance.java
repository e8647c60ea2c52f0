package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Field.Kind;

/** Which fields an overview may show: those in which nobody can have written freely, in any version of the type. */
final class Glance {

    private static final Set<Kind> CLOSED = EnumSet.of(Kind.DATE, Kind.CHOICE, Kind.MATRIX);

    private final Map<DocumentTypeId, List<DocumentType>> versions;

    Glance(Collection<DocumentType> types) {
        versions = types.stream().collect(Collectors.groupingBy(DocumentType::id));
    }

    boolean hasValues(DocumentTypeId type) {
        return !closed(type).isEmpty();
    }

    Map<String, String> values(DocumentTypeId type, Map<String, String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        closed(type).forEach(key -> Optional.ofNullable(fields.get(key)).filter(value -> !value.isBlank())
            .ifPresent(value -> values.put(key, value)));
        return values;
    }

    /** Those of the types whose every version may be read and written at this level. */
    Set<DocumentTypeId> within(AssuranceLevel level) {
        return versions.entrySet().stream().filter(type -> type.getValue().stream().allMatch(one -> level.reaches(one.level())))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The first day that the type asks for, as far as it is written. */
    Optional<LocalDate> day(DocumentTypeId type, Map<String, String> fields) {
        return versions.getOrDefault(type, List.of()).stream().flatMap(version -> version.fields().stream())
            .filter(field -> field.kind() == Kind.DATE).map(Field::key).findFirst().map(fields::get)
            .filter(value -> !value.isBlank()).map(LocalDate::parse);
    }

    private Set<String> closed(DocumentTypeId type) {
        Set<String> keys = new HashSet<>();
        Set<String> free = new HashSet<>();
        versions.getOrDefault(type, List.of()).forEach(version -> version.fields()
            .forEach(field -> (CLOSED.contains(field.kind()) ? keys : free).add(field.key())));
        keys.removeAll(free);
        return keys;
    }
}
