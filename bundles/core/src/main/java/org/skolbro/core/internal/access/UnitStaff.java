package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.AccountStore;
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
}
