package org.skolbro.core.internal.print;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.skolbro.api.print.PrintRuns.Place;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;

/** Says whom a caller may print together. Nobody with a security marking is among them. To be called in a unit of work. */
@Component(service = Choosing.class)
public final class Choosing {

    private static final int PAGE = 1000;
    private static final Comparator<Person> BY_NUMBER = Comparator
        .comparing((Person person) -> person.number().map(IdentityNumber::value).orElse("999999999999"))
        .thenComparing(person -> person.name().family()).thenComparing(person -> person.name().given())
        .thenComparing(person -> person.id().value());

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));
    private static final Comparator<Group> BY_NAME = Comparator.comparing(Group::name, SWEDISH);
    private static final Comparator<Place> BY_UNIT = Comparator.comparing(place -> place.unit().name(), SWEDISH);

    private final Gate gate;
    private final RegisterStore register;
    private final HoldingStore holdings;
    private final Clock clock;

    @Activate
    public Choosing(@Reference Gate gate, @Reference RegisterStore register, @Reference HoldingStore holdings,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.register = register;
        this.holdings = holdings;
        this.clock = clock;
    }

    List<Place> places(Caller caller) {
        gate.account(caller);
        boolean archivist = caller.roles().contains(Role.ARCHIVIST);
        List<UnitCode> led = caller.person().map(staff -> register.duties(register.mergedInto(staff).orElse(staff), today())).orElse(List.of())
            .stream().map(Duty::unit).distinct().filter(unit -> gate.at(caller, unit).contains(Role.HEADTEACHER)).toList();
        Map<UnitCode, List<Group>> groups = register.groupsOf(led, today()).stream().sorted(BY_NAME)
            .collect(Collectors.groupingBy(Group::unit));
        if (archivist) {
            gate.requireOffice(caller, Role.ARCHIVIST);
        }
        return (archivist ? register.units() : register.units(led)).stream()
            .map(unit -> new Place(unit, groups.getOrDefault(unit.code(), List.of()))).sorted(BY_UNIT).toList();
    }

    /** @throws NotFound for everybody but the unit's headteacher and archivists */
    Chosen of(Caller caller, PrintScope scope) {
        return switch (scope) {
            case PrintScope.OfGroup(var group) -> {
                Set<Role> roles = among(gate.towards(caller, group), Role.HEADTEACHER);
                UnitCode unit = register.groups(List.of(group)).stream().map(Group::unit).findFirst().orElseThrow(Choosing::missing);
                yield chosen(caller, unit, roles, search(new ChildSearch.Related(Set.of(group), Set.of(), Set.of(), today())));
            }
            case PrintScope.OfUnit(var unit) -> {
                Set<Role> roles = among(gate.at(caller, unit), Role.HEADTEACHER, Role.ARCHIVIST);
                Set<Person> children = sorted();
                if (roles.contains(Role.HEADTEACHER)) {
                    children.addAll(search(new ChildSearch.Related(Set.of(), Set.of(unit), Set.of(), today())));
                }
                if (roles.contains(Role.ARCHIVIST)) {
                    children.addAll(register.persons(holdings.archivedAt(unit)));
                }
                yield chosen(caller, unit, roles, children);
            }
        };
    }

    /** What the caller is to each of the children today, of what lets her print; children without are left out. */
    Map<PersonId, Set<Role>> towards(Caller caller, UnitCode unit, Set<Role> roles, Collection<PersonId> children) {
        Map<PersonId, Set<Role>> held = new HashMap<>();
        if (roles.contains(Role.HEADTEACHER)) {
            gate.asStaff(caller, children).forEach((child, units) -> add(held, child, units.getOrDefault(unit, Set.of()), Role.HEADTEACHER));
        }
        if (roles.contains(Role.ARCHIVIST)) {
            gate.towards(caller, children).forEach((child, towards) -> add(held, child, towards, Role.ARCHIVIST));
        }
        return held;
    }

    private static void add(Map<PersonId, Set<Role>> held, PersonId child, Set<Role> roles, Role wanted) {
        if (roles.contains(wanted)) {
            held.computeIfAbsent(child, none -> EnumSet.noneOf(Role.class)).add(wanted);
        }
    }

    private Chosen chosen(Caller caller, UnitCode unit, Set<Role> roles, Collection<Person> children) {
        Set<PersonId> reached = towards(caller, unit, roles, children.stream().map(Person::id).toList()).keySet();
        return new Chosen(unit, roles, children.stream().filter(child -> !child.isProtected() && reached.contains(child.id())).toList());
    }

    private Set<Person> search(ChildSearch.Related among) {
        Set<Person> children = sorted();
        Page<Person> page;
        do {
            page = register.search(new ChildSearch(List.of(), among), new Page.Request(children.size(), PAGE));
            children.addAll(page.items());
        } while (page.items().size() == PAGE);
        return children;
    }

    private static Set<Person> sorted() {
        return new TreeSet<>(BY_NUMBER);
    }

    private static Set<Role> among(Set<Role> roles, Role... wanted) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        List.of(wanted).stream().filter(roles::contains).forEach(held::add);
        if (held.isEmpty()) {
            throw missing();
        }
        return held;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static NotFound missing() {
        return new NotFound("No such group or unit");
    }
}
