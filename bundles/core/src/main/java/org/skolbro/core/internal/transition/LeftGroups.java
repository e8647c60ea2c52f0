package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.store.Membership;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransition;

/** The class or department that children leave, so that a class can be handed over together. */
record LeftGroups(RegisterStore register) {

    /** Of a pupil's many groups the first of these is the one that people know her by. */
    private static final List<String> KNOWN_BY = List.of("Klass", "Avdelning", "Mentor");

    /** Of those that are open; in as many statements as there are last days, and one. */
    Map<TransitionId, String> of(Collection<StoredTransition> transitions) {
        Map<LocalDate, List<StoredTransition>> byDay = transitions.stream().filter(StoredTransition::isOpen)
            .collect(Collectors.groupingBy(StoredTransition::leftOn));
        Map<StoredTransition, List<GroupId>> hers = new HashMap<>();
        byDay.forEach((day, leaving) -> {
            Map<PersonId, List<GroupId>> groups = register.memberships(leaving.stream().map(StoredTransition::child).distinct().toList(), day).stream()
                .collect(Collectors.groupingBy(Membership::person, Collectors.mapping(Membership::group, Collectors.toList())));
            leaving.forEach(one -> hers.put(one, groups.getOrDefault(one.child(), List.of())));
        });
        Map<GroupId, Group> known = register.groups(hers.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(Group::id, Function.identity()));
        Map<TransitionId, String> names = new HashMap<>();
        hers.forEach((one, ids) -> first(one, ids, known).ifPresent(group -> names.put(one.id(), group.name())));
        return names;
    }

    private static Optional<Group> first(StoredTransition one, List<GroupId> ids, Map<GroupId, Group> known) {
        return ids.stream().map(known::get).filter(group -> group != null && group.unit().equals(one.fromUnit())
                && group.schoolType().equals(one.fromType()) && KNOWN_BY.contains(group.groupType()))
            .min(Comparator.comparingInt((Group group) -> KNOWN_BY.indexOf(group.groupType())).thenComparing(Group::name));
    }
}
