package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.RegisterStore;

/** Who holds which duty (tjänstgöring) at a unit, for what has to reach a role and not a person. */
@Component(service = UnitStaff.class)
public final class UnitStaff {

    private final RegisterStore register;
    private final AccountStore accounts;
    private final Clock clock;

    @Activate
    public UnitStaff(@Reference RegisterStore register, @Reference AccountStore accounts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.register = register;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Accounts that are not locked, of those whose duty at the unit gives one of the roles today. */
    public List<AccountId> accounts(UnitCode unit, Set<Role> roles) {
        return register.dutiesAt(unit, LocalDate.now(clock)).stream()
            .filter(duty -> !Collections.disjoint(StaffRoles.ofDuty(duty.role()), roles))
            .map(duty -> duty.person()).distinct()
            .flatMap(person -> accounts.of(person).stream())
            .filter(account -> account.state() != Accounts.State.LOCKED)
            .map(account -> account.id()).toList();
    }

    /** Those whose duty at the unit gives one of the roles today. */
    public List<PersonId> persons(UnitCode unit, Set<Role> roles) {
        return register.dutiesAt(unit, LocalDate.now(clock)).stream()
            .filter(duty -> !Collections.disjoint(StaffRoles.ofDuty(duty.role()), roles)).map(duty -> duty.person()).distinct().toList();
    }

    /** What somebody is as staff today, by whatever duty or assignment: none for whom no school has work. */
    public Set<Role> roles(PersonId staff) {
        LocalDate today = LocalDate.now(clock);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        register.duties(staff, today).forEach(duty -> roles.addAll(StaffRoles.ofDuty(duty.role())));
        List<Assignment> assigned = register.assignments(staff, today);
        Set<GroupId> groups = register.groups(assigned.stream().map(Assignment::group).distinct().toList()).stream()
            .filter(group -> group.span().contains(today)).map(Group::id).collect(Collectors.toSet());
        assigned.stream().filter(held -> groups.contains(held.group()))
            .forEach(held -> roles.addAll(StaffRoles.ofAssignment(held.role())));
        return roles;
    }
}
