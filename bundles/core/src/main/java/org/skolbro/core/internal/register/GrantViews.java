package org.skolbro.core.internal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Grants.Ended;
import org.skolbro.api.register.Grants.GrantRow;
import org.skolbro.api.register.Grants.GrantedChild;
import org.skolbro.api.register.Grants.ProtectedChild;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredAccount;

/** Rows of the two lists in which children with protected personal data stand. */
@Component(service = GrantViews.class)
public final class GrantViews {

    /** How long a unit has for what it owes a child who has left: handing over her documents. */
    private static final int LATELY_DAYS = 60;

    private final RegisterStore register;
    private final GrantStore store;
    private final AccountStore accounts;
    private final Clock clock;

    @Activate
    public GrantViews(@Reference RegisterStore register, @Reference GrantStore store, @Reference AccountStore accounts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.register = register;
        this.store = store;
        this.accounts = accounts;
        this.clock = clock;
    }

    boolean isOrWasLately(PersonId child, UnitCode unit) {
        return register.placements(List.of(child)).stream()
            .anyMatch(placement -> placement.unit().equals(unit) && isLate(placement));
    }

    private boolean isLate(Placement placement) {
        return !placement.span().from().isAfter(today()) && !placement.span().hasEnded(today().minusDays(LATELY_DAYS));
    }

    List<ProtectedChild> protectedAt(Set<UnitCode> units) {
        List<Person> children = register.protectedAt(units, DateSpan.of(today().minusDays(LATELY_DAYS), today())).stream()
            .sorted(ChildRows.BY_NAME).toList();
        List<PersonId> ids = children.stream().map(Person::id).toList();
        Map<PersonId, List<Placement>> placed = register.placements(ids).stream()
            .filter(placement -> units.contains(placement.unit()) && isLate(placement))
            .collect(Collectors.groupingBy(Placement::child));
        Map<UnitCode, Unit> known = register.units(units).stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        Map<PersonId, List<Grant>> grants = store.about(ids).stream().collect(Collectors.groupingBy(Grant::child));
        Names names = names(grants.values().stream().flatMap(List::stream).toList());
        return children.stream().flatMap(child -> placed.getOrDefault(child.id(), List.of()).stream()
            .collect(Collectors.groupingBy(Placement::unit)).entrySet().stream()
            .sorted(Comparator.comparing(at -> known.get(at.getKey()).name()))
            .map(at -> new ProtectedChild(child.id(), child.name(), child.number().map(IdentityNumber::masked).orElse(""),
                known.get(at.getKey()), left(at.getValue()), grants.getOrDefault(child.id(), List.of()).stream()
                    .filter(grant -> grant.unit().equals(at.getKey())).map(grant -> row(grant, names)).toList()))).toList();
    }

    private Optional<LocalDate> left(Collection<Placement> placements) {
        boolean here = placements.stream().anyMatch(placement -> placement.span().contains(today()));
        return here ? Optional.empty()
            : placements.stream().flatMap(placement -> placement.span().to().stream()).max(Comparator.naturalOrder());
    }

    private record Names(Map<PersonId, String> staff, Map<AccountId, String> givers) {
    }

    private Names names(List<Grant> grants) {
        Map<PersonId, String> staff = register.persons(grants.stream().map(Grant::staff).distinct().toList()).stream()
            .filter(person -> !person.isProtected()).collect(Collectors.toMap(Person::id, person -> person.name().full()));
        Map<AccountId, String> givers = new HashMap<>();
        UnaryOperator<String> told = new StaffNames(register).told();
        grants.stream().flatMap(grant -> Stream.concat(Stream.of(grant.by()), grant.ended().map(Grant.End::by).stream())).distinct()
            .forEach(account -> givers.put(account, accounts.find(account).map(StoredAccount::displayName).map(told).orElse("–")));
        return new Names(staff, givers);
    }

    private GrantRow row(Grant grant, Names names) {
        return new GrantRow(grant.id(), names.staff().getOrDefault(grant.staff(), ""), grant.until(), grant.reason(),
            names.givers().get(grant.by()), grant.at(), grant.isInForce(today()),
            grant.ended().map(end -> new Ended(end.reason(), names.givers().get(end.by()), end.at())));
    }

    List<GrantedChild> granted(List<Grant> grants) {
        Map<PersonId, LocalDate> until = grants.stream().collect(Collectors.toMap(Grant::child, Grant::until,
            (one, other) -> one.isAfter(other) ? one : other));
        List<Person> children = register.persons(until.keySet()).stream().sorted(ChildRows.BY_NAME).toList();
        return new ChildRows(register, until.keySet(), today()).of(children).stream()
            .map(row -> new GrantedChild(row, until.get(row.id()))).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
