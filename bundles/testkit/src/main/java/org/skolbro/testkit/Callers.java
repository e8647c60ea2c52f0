package org.skolbro.testkit;

import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.testkit.memory.House;

/** Logs people in without passwords. Unless a level is given they have used a second factor. */
public final class Callers {

    private final House house;
    private final Town town;

    Callers(House house, Town town) {
        this.house = house;
        this.town = town;
    }

    public Caller of(PersonId person) {
        return of(person, AssuranceLevel.SECOND_FACTOR);
    }

    /** The same person is the same account each time. */
    public Caller of(PersonId person, AssuranceLevel level) {
        return house.memory.inOne(() -> {
            StoredAccount account = house.accountStore.of(person).orElseGet(() -> {
                String name = house.registerStore.person(person).orElseThrow().name().full();
                return insert(name, Optional.of(person), Set.of());
            });
            return house.issuing.issue(account, level);
        });
    }

    public Caller teacherOf(GroupId group) {
        return of(town.teacherOf(group));
    }

    public Caller mentorOf(GroupId group) {
        return of(town.mentorOf(group));
    }

    public Caller headteacherOf(UnitCode unit) {
        return of(town.headteacherOf(unit));
    }

    public Caller guardianOf(PersonId child) {
        return of(town.guardianOf(child));
    }

    public Caller archivist() {
        return office(Role.ARCHIVIST, AssuranceLevel.SECOND_FACTOR);
    }

    public Caller administrator() {
        return office(Role.ADMINISTRATOR, AssuranceLevel.SECOND_FACTOR);
    }

    public Caller auditor() {
        return office(Role.AUDITOR, AssuranceLevel.SECOND_FACTOR);
    }

    public Caller operator() {
        return office(Role.OPERATOR, AssuranceLevel.PASSWORD);
    }

    /** A new account with that office. */
    public Caller office(Role role, AssuranceLevel level) {
        return house.memory.inOne(() -> house.issuing.issue(insert(role.name(), Optional.empty(), Set.of(role)), level));
    }

    private StoredAccount insert(String name, Optional<PersonId> person, Set<Role> offices) {
        AccountId id = new AccountId(Ids.next());
        StoredAccount account = new StoredAccount(id, "user-" + id, name, person, offices, Accounts.State.ACTIVE,
            StoredAccount.Keys.NONE, Optional.empty(), 0);
        house.accountStore.insert(account);
        return account;
    }
}
