package org.skolbro.core.internal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentRow.Place;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Filter;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.register.Circle;
import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.core.store.DocumentSearchStore.Among;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/**
 * What a caller sees: staff what their units hold, the family all that is kept anywhere, the archivist what is in the
 * archive. Within that, only types that each of these roles reads, and nothing that is hidden from her as a guardian.
 */
@Component(service = Sights.class)
public final class Sights {

    private final Gate gate;
    private final RegisterStore register;
    private final FormStore forms;
    private final HiddenPapers hidden;

    @Activate
    public Sights(@Reference Gate gate, @Reference RegisterStore register, @Reference FormStore forms,
            @Reference HiddenPapers hidden) {
        this.gate = gate;
        this.register = register;
        this.forms = forms;
        this.hidden = hidden;
    }

    /** @throws NotFound for a stranger */
    Query of(Caller caller, PersonId child) {
        return of(caller, gate.towards(caller, child), gate.asStaff(caller, child), forms.types());
    }

    /** @throws NotFound for a stranger */
    Query of(Caller caller, GroupId id) {
        UnitCode unit = unit(id);
        Set<Role> roles = gate.towards(caller, id);
        Set<Role> staff = staff(roles);
        return of(caller, roles, byUnit(unit, staff), forms.types());
    }

    /**
     * What staff of a group see of each of its children.
     *
     * @throws NotFound for anybody else
     */
    Query ofChildrenIn(Caller caller, GroupId id) {
        return ofChildrenIn(caller, id, forms.types());
    }

    /** Within some types, those that are asked for. */
    Query ofChildrenIn(Caller caller, GroupId id, Collection<DocumentType> types) {
        Set<Role> staff = staff(gate.towards(caller, id));
        return of(caller, staff, Map.of(unit(id), staff), types);
    }

    /** What a headteacher sees of what her unit holds, and an archivist of what is in its archive, whichever of them she is. */
    Query heldBy(Caller caller, UnitCode unit, Set<Role> roles) {
        Collection<DocumentType> types = forms.types();
        List<Sight> sights = new ArrayList<>();
        if (roles.contains(Role.HEADTEACHER)) {
            add(sights, gate.readable(caller, Set.of(Role.HEADTEACHER), types), Optional.of(HolderKind.UNIT), List.of(unit));
        }
        if (roles.contains(Role.ARCHIVIST)) {
            add(sights, gate.readable(caller, Set.of(Role.ARCHIVIST), types), Optional.of(HolderKind.ARCHIVE), List.of(unit));
        }
        return new Query(sights, hidden.from(caller));
    }

    /**
     * What the caller sees of many children and groups, a constant number of statements for all. Those of whom she sees the
     * same are together; of whom she sees nothing is left out.
     */
    List<Among> among(Caller caller, Circle circle) {
        Collection<DocumentType> types = forms.types();
        Map<Relation, Set<PersonId>> children = new HashMap<>();
        Map<PersonId, Map<UnitCode, Set<Role>>> asStaff = gate.asStaff(caller, circle.children());
        gate.towards(caller, circle.children()).forEach((child, roles) -> children.computeIfAbsent(
            new Relation(own(roles), asStaff.getOrDefault(child, Map.of())), none -> new HashSet<>()).add(child));
        Map<Relation, Set<GroupId>> groups = new HashMap<>();
        Map<GroupId, UnitCode> units = register.groups(circle.groups()).stream()
            .collect(Collectors.toMap(Group::id, Group::unit));
        gate.towardsGroups(caller, circle.groups()).forEach((group, roles) -> groups.computeIfAbsent(
            new Relation(own(roles), byUnit(units.get(group), staff(roles))), none -> new HashSet<>()).add(group));
        List<Among> among = new ArrayList<>();
        children.forEach((relation, whom) -> among.add(new Among(new DocumentSearchStore.Children(whom),
            sights(caller, relation, types))));
        groups.forEach((relation, whom) -> among.add(new Among(new DocumentSearchStore.Groups(whom),
            sights(caller, relation, types))));
        if (circle.everybody()) {
            among.add(new Among(new DocumentSearchStore.Everybody(), sights(caller, new Relation(Set.of(Role.ARCHIVIST), Map.of()), types)));
        }
        return among.stream().filter(some -> !some.anyOf().isEmpty()).toList();
    }

    /** What a caller is to somebody, and through which units as staff. */
    private record Relation(Set<Role> roles, Map<UnitCode, Set<Role>> asStaff) {
    }

    /** An archivist's sight is of everybody, and told once. */
    private static Set<Role> own(Set<Role> roles) {
        return roles.stream().filter(role -> role != Role.ARCHIVIST).collect(Collectors.toSet());
    }

    private static Map<UnitCode, Set<Role>> byUnit(UnitCode unit, Set<Role> staff) {
        return staff.isEmpty() ? Map.of() : Map.of(unit, staff);
    }

    private UnitCode unit(GroupId id) {
        return register.groups(List.of(id)).stream().map(Group::unit).findFirst()
            .orElseThrow(() -> new NotFound("No such child or group"));
    }

    private static Set<Role> staff(Set<Role> roles) {
        return roles.stream().filter(Sights::isStaff).collect(Collectors.toSet());
    }

    private Query of(Caller caller, Set<Role> roles, Map<UnitCode, Set<Role>> asStaff, Collection<DocumentType> types) {
        if (roles.isEmpty()) {
            throw new NotFound("No such child or group");
        }
        return new Query(sights(caller, new Relation(roles, asStaff), types), hidden.from(caller));
    }

    private List<Sight> sights(Caller caller, Relation relation, Collection<DocumentType> types) {
        List<Sight> sights = new ArrayList<>();
        relation.asStaff().forEach((unit, held) -> add(sights, gate.readable(caller, held, types), Optional.of(HolderKind.UNIT),
            List.of(unit)));
        Set<Role> home = relation.roles().stream().filter(role -> role == Role.GUARDIAN || role == Role.PUPIL).collect(Collectors.toSet());
        if (!home.isEmpty()) {
            add(sights, gate.readable(caller, home, types), Optional.empty(), List.of());
        }
        if (relation.roles().contains(Role.ARCHIVIST)) {
            add(sights, gate.readable(caller, Set.of(Role.ARCHIVIST), types), Optional.of(HolderKind.ARCHIVE), List.of());
        }
        return sights;
    }

    private static void add(List<Sight> sights, List<DocumentType> types, Optional<HolderKind> holder, List<UnitCode> units) {
        if (!types.isEmpty()) {
            sights.add(new Sight(types.stream().map(type -> new TypeVersion(type.id(), type.version())).toList(), holder,
                Optional.empty(), units));
        }
    }

    static boolean isStaff(Role role) {
        return role == Role.TEACHER || role == Role.MENTOR || role == Role.HEADTEACHER;
    }

    static Query narrow(Query query, Filter filter) {
        return new Query(query.anyOf().stream().flatMap(sight -> narrow(sight, filter).stream()).toList(), query.hidden());
    }

    private static Optional<Sight> narrow(Sight sight, Filter filter) {
        List<TypeVersion> types = sight.types().stream()
            .filter(type -> filter.type().map(type.id()::equals).orElse(true)).toList();
        Optional<HolderKind> holder = filter.place().map(Sights::holder).or(sight::holder);
        boolean contradicts = sight.holder().isPresent() && !sight.holder().equals(holder);
        Optional<Basis> basis = filter.place().flatMap(Sights::basis);
        return types.isEmpty() || contradicts ? Optional.empty()
            : Optional.of(new Sight(types, holder, basis, sight.units()));
    }

    /** The holdings of one document through which it is seen, those of the subject asked about. */
    static List<Holding> seen(Query query, StoredDocument document, Collection<Holding> holdings) {
        if (query.hidden().covers(document.id(), document.about())) {
            return List.of();
        }
        TypeVersion version = new TypeVersion(document.type().id(), document.type().version());
        return holdings.stream().filter(holding -> query.anyOf().stream().anyMatch(sight -> sight.types().contains(version)
            && sight.holder().map(holder -> holder == holding.holderKind()).orElse(true)
            && sight.basis().map(basis -> basis == holding.basis()).orElse(true)
            && (sight.units().isEmpty() || sight.units().contains(holding.unit())))).toList();
    }

    /** Where it stands for somebody who sees these holdings: nearest first. */
    static Place place(Collection<Holding> seen) {
        return seen.stream().map(Sights::place).min(Place::compareTo).orElse(Place.ARCHIVE);
    }

    private static Place place(Holding holding) {
        if (holding.holderKind() != HolderKind.UNIT) {
            return Place.ARCHIVE;
        }
        return holding.basis() == Basis.MADE_HERE ? Place.CURRENT : Place.CAME_ALONG;
    }

    private static HolderKind holder(Place place) {
        return place == Place.ARCHIVE ? HolderKind.ARCHIVE : HolderKind.UNIT;
    }

    private static Optional<Basis> basis(Place place) {
        return switch (place) {
            case CURRENT -> Optional.of(Basis.MADE_HERE);
            case CAME_ALONG -> Optional.of(Basis.HANDED_OVER);
            case ARCHIVE -> Optional.empty();
        };
    }
}
