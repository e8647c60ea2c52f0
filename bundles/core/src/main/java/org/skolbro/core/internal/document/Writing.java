package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.RegisterStore;

/** Who may write what about whom, and at which unit and in which school form it then is made. */
@Component(service = Writing.class)
public final class Writing {

    private static final Set<Role> AT_HOME = EnumSet.of(Role.GUARDIAN, Role.PUPIL);

    private final Gate gate;
    private final RegisterStore register;
    private final FormRules forms;
    private final Clock clock;

    @Activate
    public Writing(@Reference Gate gate, @Reference RegisterStore register, @Reference FormRules forms,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.register = register;
        this.forms = forms;
        this.clock = clock;
    }

    /** Where a document is made. */
    record Spot(UnitCode unit, SchoolType schoolType) {
    }

    /** All that decides which types somebody writes: a class of children has few of them. */
    private record Standing(Set<Role> roles, SchoolType code) {
    }

    List<DocumentType> writable(Caller caller, About about) {
        return permits(caller, List.of(about)).types(about);
    }

    /**
     * The same about many, with a constant number of statements for all children.
     *
     * @throws NotFound when the caller has no relation to one of them
     */
    Permits permits(Caller caller, Collection<About> abouts) {
        Set<PersonId> children = new LinkedHashSet<>();
        Set<GroupId> groups = new LinkedHashSet<>();
        for (About about : abouts) {
            switch (about) {
                case About.OfGroup(var group) -> groups.add(group);
                case About.OfChildren(var several) -> children.addAll(several);
            }
        }
        return new Permits(children.isEmpty() ? Map.of() : ofChildren(caller, children),
            groups.isEmpty() ? Map.of() : ofGroups(caller, groups));
    }

    private Map<GroupId, Map<DocumentType, Spot>> ofGroups(Caller caller, Set<GroupId> ids) {
        Map<GroupId, Set<Role>> towards = gate.towardsGroups(caller, ids);
        Map<GroupId, Group> known = register.groups(ids).stream().collect(Collectors.toMap(Group::id, Function.identity()));
        Map<GroupId, Map<DocumentType, Spot>> permits = new HashMap<>();
        for (GroupId id : ids) {
            Group group = Optional.ofNullable(known.get(id)).orElseThrow(Writing::nobody);
            Set<Role> roles = require(towards.getOrDefault(id, Set.of()));
            Map<DocumentType, Spot> spots = new LinkedHashMap<>();
            types(caller, roles, group.schoolType()).filter(type -> type.about().contains(DocumentType.About.GROUP))
                .forEach(type -> spots.put(type, new Spot(group.unit(), group.schoolType())));
            permits.put(id, spots);
        }
        return permits;
    }

    private Map<PersonId, Map<DocumentType, Spot>> ofChildren(Caller caller, Set<PersonId> children) {
        Map<PersonId, Set<Role>> towards = gate.towards(caller, children);
        Map<PersonId, Map<UnitCode, Set<Role>>> asStaff = gate.asStaff(caller, children);
        Map<PersonId, List<Placement>> placed = placements(children);
        Map<Standing, List<DocumentType>> types = new HashMap<>();
        Map<PersonId, Map<DocumentType, Spot>> permits = new HashMap<>();
        for (PersonId child : children) {
            Set<Role> any = require(towards.getOrDefault(child, Set.of()));
            Map<DocumentType, Spot> spots = new LinkedHashMap<>();
            for (Placement placement : placed.getOrDefault(child, List.of())) {
                Set<Role> roles = EnumSet.noneOf(Role.class);
                roles.addAll(asStaff.getOrDefault(child, Map.of()).getOrDefault(placement.unit(), Set.of()));
                any.stream().filter(AT_HOME::contains).forEach(roles::add);
                types.computeIfAbsent(new Standing(roles, placement.schoolType()),
                        standing -> types(caller, standing.roles(), standing.code()).toList())
                    .forEach(type -> spots.putIfAbsent(type, new Spot(placement.unit(), placement.schoolType())));
            }
            permits.put(child, spots);
        }
        return permits;
    }

    private Map<PersonId, List<Placement>> placements(Set<PersonId> children) {
        LocalDate today = LocalDate.now(clock);
        return register.placements(children).stream().filter(placement -> placement.span().contains(today))
            .collect(Collectors.groupingBy(Placement::child));
    }

    private Stream<DocumentType> types(Caller caller, Set<Role> roles, SchoolType code) {
        return forms.types(code).stream().filter(type -> gate.writes(caller, roles, type));
    }

    private static Set<Role> require(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw nobody();
        }
        return roles;
    }

    private static NotFound nobody() {
        return new NotFound("No such child or group");
    }
}
