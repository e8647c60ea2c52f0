package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
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

    List<DocumentType> writable(Caller caller, About about) {
        return switch (about) {
            case About.OfGroup(var id) -> {
                Group group = register.groups(List.of(id)).stream().findFirst().orElseThrow(Writing::nobody);
                Set<Role> roles = require(gate.towards(caller, id));
                yield types(group.schoolType()).filter(type -> type.about().contains(DocumentType.About.GROUP))
                    .filter(type -> gate.writes(caller, roles, type)).toList();
            }
            case About.OfChildren(var children) -> {
                List<Map<DocumentType, Spot>> each = children.stream().map(child -> spots(caller, child)).toList();
                yield each.get(0).keySet().stream().filter(type -> fits(type, children.size()))
                    .filter(type -> each.stream().allMatch(spots -> spots.containsKey(type))).toList();
            }
        };
    }

    /** Where each child's document of the type is made; no child is missing, or the answer is empty. */
    Optional<Map<PersonId, Spot>> spots(Caller caller, List<PersonId> children, DocumentTypeId type) {
        Map<PersonId, Spot> found = new LinkedHashMap<>();
        for (PersonId child : children) {
            spots(caller, child).forEach((written, spot) -> {
                if (written.id().equals(type) && fits(written, children.size())) {
                    found.putIfAbsent(child, spot);
                }
            });
        }
        return found.size() == children.size() ? Optional.of(found) : Optional.empty();
    }

    Optional<Spot> spot(Caller caller, About about, DocumentTypeId type) {
        return switch (about) {
            case About.OfGroup(var id) -> writable(caller, about).stream().filter(known -> known.id().equals(type)).findFirst()
                .flatMap(known -> register.groups(List.of(id)).stream().findFirst())
                .map(group -> new Spot(group.unit(), group.schoolType()));
            case About.OfChildren(var children) -> spots(caller, children, type).map(spots -> spots.get(children.get(0)));
        };
    }

    private Map<DocumentType, Spot> spots(Caller caller, PersonId child) {
        Set<Role> towards = require(gate.towards(caller, child));
        Map<UnitCode, Set<Role>> asStaff = gate.asStaff(caller, child);
        Map<DocumentType, Spot> spots = new LinkedHashMap<>();
        for (Placement placement : placements(child)) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            roles.addAll(asStaff.getOrDefault(placement.unit(), Set.of()));
            towards.stream().filter(AT_HOME::contains).forEach(roles::add);
            types(placement.schoolType()).filter(type -> gate.writes(caller, roles, type))
                .forEach(type -> spots.putIfAbsent(type, new Spot(placement.unit(), placement.schoolType())));
        }
        return spots;
    }

    private List<Placement> placements(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        return register.placements(List.of(child)).stream().filter(placement -> placement.span().contains(today)).toList();
    }

    private Stream<DocumentType> types(SchoolType code) {
        return forms.types(code).stream();
    }

    private static boolean fits(DocumentType type, int children) {
        return type.about().contains(DocumentType.About.CHILDREN)
            || children == 1 && type.about().contains(DocumentType.About.CHILD);
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
