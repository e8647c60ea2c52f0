package org.skolbro.core.internal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.ChildCard;
import org.skolbro.api.register.ChildCard.PlacedAt;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.GroupRow;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Majority;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** The register behind the gate. */
@Component
public final class GatedRegister implements Register {

    /** Class-mates' guardians are told names elsewhere; a list with birth dates is for those who work with the children. */
    private static final Set<Role> WORK_WITH_CHILDREN = EnumSet.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER,
        Role.ARCHIVIST);

    private final Gate gate;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final RegisterStore register;
    private final RegisterImportStore imports;
    private final Clock clock;

    @Activate
    public GatedRegister(@Reference Gate gate, @Reference AuditTrail trail, @Reference UnitOfWork work,
            @Reference RegisterStore register, @Reference RegisterImportStore imports,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.trail = trail;
        this.work = work;
        this.register = register;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public List<GroupRow> groups(Caller caller) {
        return work.inOne(() -> rows(around(caller).groups()));
    }

    @Override
    public GroupRow group(Caller caller, GroupId id) {
        return work.inOne(() -> {
            if (gate.towards(caller, id).isEmpty()) {
                throw new NotFound("Group");
            }
            return rows(List.of(existing(id))).getFirst();
        });
    }

    @Override
    public List<ChildRow> children(Caller caller, GroupId id) {
        return work.inOne(() -> {
            if (gate.towards(caller, id).stream().noneMatch(WORK_WITH_CHILDREN::contains)) {
                throw new NotFound("Group");
            }
            Group group = existing(id);
            List<PersonId> members = register.members(List.of(group.id()), today()).stream().map(Membership::person).toList();
            List<ChildRow> children = listed(caller, members);
            audit(caller, "register.group-read", children, id.value());
            return children;
        });
    }

    @Override
    public Page<ChildRow> search(Caller caller, String text, Page.Request page) {
        return work.inOne(() -> {
            ChildSearch search = new ChildSearch(SearchWords.of(text), around(caller).scope());
            if (search.words().isEmpty()) {
                return Page.empty();
            }
            Page<Person> found = register.search(search, page);
            List<ChildRow> children = listed(caller, found.items().stream().map(Person::id).toList());
            audit(caller, "register.searched", children, "");
            return new Page<>(children, found.total() - (found.items().size() - children.size()));
        });
    }

    @Override
    public List<ChildRow> myChildren(Caller caller) {
        return work.inOne(() -> {
            Set<PersonId> wards = around(caller).wards();
            Map<PersonId, Set<Role>> roles = gate.towards(caller, wards);
            List<ChildRow> children = listed(caller, wards.stream()
                .filter(child -> roles.getOrDefault(child, Set.of()).contains(Role.GUARDIAN)).toList());
            audit(caller, "register.own-children-read", children, "");
            return children;
        });
    }

    @Override
    public ChildCard child(Caller caller, PersonId id) {
        return work.inOne(() -> {
            PersonId child = current(id);
            Set<Role> roles = gate.towards(caller, child);
            ChildRows rows = new ChildRows(register, List.of(child), today());
            Person person = seen(child, roles);
            ChildCard card = new ChildCard(rows.of(person),
                rows.placements(child).map(placement -> new PlacedAt(placement, rows.unitName(placement),
                    placement.span().contains(today()))).toList(),
                rows.groups(child).toList(), guardians(person, roles));
            trail.write(caller, "register.child-read", List.of(child), child.toString(), "");
            return card;
        });
    }

    @Override
    public IdentityNumber reveal(Caller caller, PersonId id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("Whoever asks for a whole identity number says why");
        }
        return work.inOne(() -> {
            PersonId child = current(id);
            IdentityNumber number = seen(child, gate.towards(caller, child)).number()
                .orElseThrow(() -> new NotFound("Identity number"));
            trail.write(caller, "register.number-revealed", List.of(child), child.toString(), reason.strip());
            return number;
        });
    }

    @Override
    public List<Unit> units(Caller caller) {
        return work.inOne(() -> {
            Surroundings around = around(caller);
            return around.holds(Role.ADMINISTRATOR, Role.ARCHIVIST) ? register.units()
                : register.units(around.dutyUnits()).stream().sorted(Comparator.comparing(Unit::name)).toList();
        });
    }

    /** Not each unit that she has a duty at: she may teach at one and lead another. */
    @Override
    public List<Unit> headed(Caller caller) {
        return work.inOne(() -> register.units(around(caller).ledUnits()).stream().sorted(Comparator.comparing(Unit::name)).toList());
    }

    @Override
    public Optional<PersonId> find(Caller caller, UUID registerId) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            return imports.registered(List.of(registerId)).stream().map(row -> row.person().id()).findFirst();
        });
    }

    @Override
    public Optional<PersonId> find(Caller caller, IdentityNumber number) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
            return Optional.ofNullable(register.owners(List.of(number)).get(number));
        });
    }

    @Override
    public List<StaffRow> staff(Caller caller, UnitCode unit) {
        return work.inOne(() -> {
            if (gate.at(caller, unit).isEmpty()) {
                throw new NotFound("Unit");
            }
            Map<PersonId, String> roles = register.dutiesAt(unit, today()).stream().collect(Collectors.groupingBy(
                Duty::person, Collectors.mapping(Duty::role, Collectors.joining(", "))));
            return register.persons(roles.keySet()).stream().filter(person -> !person.isProtected())
                .sorted(ChildRows.BY_NAME)
                .map(person -> new StaffRow(person.id(), person.name().full(), roles.get(person.id()))).toList();
        });
    }

    /** Those of the children who may be shown in a list, by name. */
    private List<ChildRow> listed(Caller caller, Collection<PersonId> children) {
        Set<PersonId> related = gate.towards(caller, children).keySet();
        List<Person> shown = register.persons(related).stream().filter(person -> !person.isProtected())
            .sorted(ChildRows.BY_NAME).toList();
        return new ChildRows(register, related, today()).of(shown);
    }

    /** An archivist is something to everybody, but staff and guardians are not children. */
    private Person seen(PersonId child, Set<Role> roles) {
        boolean byOfficeAlone = roles.equals(Set.of(Role.ARCHIVIST));
        if (roles.isEmpty() || byOfficeAlone && register.placements(List.of(child)).isEmpty()) {
            throw new NotFound("Child");
        }
        return register.person(child).orElseThrow(() -> new NotFound("Child"));
    }

    private List<PersonName> guardians(Person child, Set<Role> roles) {
        boolean grown = Majority.dayOf(child).filter(day -> !today().isBefore(day)).isPresent();
        if (grown || roles.stream().noneMatch(WORK_WITH_CHILDREN::contains)) {
            return List.of();
        }
        Set<PersonId> adults = register.guardianships(List.of(child.id())).stream()
            .filter(held -> held.span().contains(today())).map(Guardianship::adult).collect(Collectors.toSet());
        return register.persons(adults).stream().filter(adult -> !adult.isProtected()).sorted(ChildRows.BY_NAME)
            .map(Person::name).toList();
    }

    private List<GroupRow> rows(List<Group> groups) {
        Map<UnitCode, Unit> units = register.units(groups.stream().map(Group::unit).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<GroupId, Integer> counts = register.childCounts(groups.stream().map(Group::id).toList(), today());
        return groups.stream()
            .map(group -> new GroupRow(group, units.get(group.unit()).name(), counts.getOrDefault(group.id(), 0)))
            .sorted(Comparator.comparing(GroupRow::unitName).thenComparing(row -> row.group().name())).toList();
    }

    private Group existing(GroupId id) {
        return register.groups(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("Group"));
    }

    private PersonId current(PersonId id) {
        return register.mergedInto(id).orElse(id);
    }

    private void audit(Caller caller, String action, List<ChildRow> children, String reference) {
        trail.write(caller, action, children.stream().map(ChildRow::id).toList(), reference, "");
    }

    private Surroundings around(Caller caller) {
        return new Surroundings(gate, register, caller, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
