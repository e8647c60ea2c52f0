package org.skolbro.core.internal.access;

import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;

/** The only callers there are. Package-private constructor: nobody outside this package can make one. */
public final class IssuedCaller implements Caller {

    private final long session;
    private final AccountId account;
    private final Optional<PersonId> person;
    private final String displayName;
    private final Set<Role> roles;
    private final AssuranceLevel level;

    IssuedCaller(long session, AccountId account, Optional<PersonId> person, String displayName, Set<Role> roles,
            AssuranceLevel level) {
        this.session = session;
        this.account = account;
        this.person = person;
        this.displayName = displayName;
        this.roles = Set.copyOf(roles);
        this.level = level;
    }

    long session() {
        return session;
    }

    @Override
    public AccountId account() {
        return account;
    }

    @Override
    public Optional<PersonId> person() {
        return person;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public AssuranceLevel level() {
        return level;
    }

    /** The account's id: a name never reaches a log by being printed. */
    @Override
    public String toString() {
        return "account " + account;
    }
}
