package org.skolbro.core.internal.access;

import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredSession;

/** The only callers there are. Package-private constructor: nobody outside this package can make one. */
public final class IssuedCaller implements Caller {

    private final long session;
    private final AccountId account;
    private final Optional<PersonId> person;
    private final String userName;
    private final String displayName;
    private final Set<Role> roles;
    private final AssuranceLevel level;

    IssuedCaller(StoredSession session, StoredAccount account, Optional<PersonId> person, Set<Role> roles) {
        this.session = session.id();
        this.account = account.id();
        this.person = person;
        this.userName = account.userName();
        this.displayName = account.displayName();
        this.roles = Set.copyOf(roles);
        this.level = session.level();
    }

    long session() {
        return session;
    }

    /** How the audit names her. */
    public String actor() {
        return displayName.equals(userName) ? userName : displayName + " (" + userName + ")";
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
