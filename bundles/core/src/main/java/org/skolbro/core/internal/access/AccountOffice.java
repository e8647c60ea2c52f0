package org.skolbro.core.internal.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.status.Origin;
import org.skolbro.core.internal.access.Invitations.Made;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;
import org.skolbro.core.store.UnitOfWork;

/** Accounts as administrators keep them. */
@Component
public final class AccountOffice implements Accounts {

    private static final Set<Role> OFFICES = Set.of(Role.ARCHIVIST, Role.ADMINISTRATOR, Role.AUDITOR);
    private static final int LONGEST_NAME = 120;

    private final UnitOfWork work;
    private final AccessStores stores;
    private final AccountGuard guard;
    private final AuditTrail trail;
    private final Invitations invitations;

    @Activate
    public AccountOffice(@Reference UnitOfWork work, @Reference AccessStores stores, @Reference AccountGuard guard,
            @Reference AuditTrail trail, @Reference Origin origin) {
        this(work, stores, guard, trail, new Passwords(Passwords.Cost.in(origin)));
    }

    private AccountOffice(
            UnitOfWork work, AccessStores stores, AccountGuard guard, AuditTrail trail, Passwords passwords) {
        this.work = work;
        this.stores = stores;
        this.guard = guard;
        this.trail = trail;
        this.invitations = new Invitations(passwords);
    }

    /** Outside OSGi. No second public constructor: the component runtime tells them apart by their number only. */
    public static AccountOffice of(
            UnitOfWork work, AccessStores stores, AccountGuard guard, AuditTrail trail, Passwords passwords) {
        return new AccountOffice(work, stores, guard, trail, passwords);
    }

    @Override
    public Page<AccountRow> list(Caller caller, Search search, Page.Request page) {
        return work.inOne(() -> {
            guard.requireAdministrator(caller);
            String text = search.text().strip();
            return guard.found(text, stores.accounts.list(
                new Search(text, search.state(), search.order(), search.descending()), page));
        });
    }

    @Override
    public Outcome<Invitation> invite(Caller caller, PersonId person, String userName) {
        return work.inOne(() -> {
            guard.requireAdministrator(caller);
            PersonId current = guard.current(person);
            Optional<String> name = guard.nameOf(current);
            if (name.isEmpty()) {
                return Outcome.refused(AccountTexts.NOT_IN_REGISTER);
            }
            if (stores.accounts.of(current).isPresent()) {
                return Outcome.refused(AccountTexts.HAS_ACCOUNT);
            }
            return insert(caller, userName, name.get(), Optional.of(current), Set.of());
        });
    }

    @Override
    public Outcome<Invitation> inviteOffice(Caller caller, String userName, String displayName, Set<Role> roles) {
        if (roles.isEmpty() || !OFFICES.containsAll(roles)) {
            throw new IllegalArgumentException("An office is that of archivist, administrator or auditor");
        }
        String name = displayName.strip().replaceAll("\\p{Cntrl}", "");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Outcome.refused(AccountTexts.NAME_MISSING);
        }
        return work.inOne(() -> {
            guard.requireAdministrator(caller);
            return insert(caller, userName, name, Optional.empty(), roles);
        });
    }

    private Outcome<Invitation> insert(Caller caller, String typedName, String displayName, Optional<PersonId> person,
            Set<Role> roles) {
        Optional<String> userName = UserNames.parse(typedName);
        if (userName.isEmpty()) {
            return Outcome.refused(AccountTexts.NO_USER_NAME);
        }
        if (stores.accounts.named(userName.get()).isPresent()) {
            return Outcome.refused(AccountTexts.USER_NAME_TAKEN);
        }
        Made made = invitations.invite(new StoredAccount(new AccountId(Ids.next()), userName.get(), displayName, person, roles,
            State.INVITED, Keys.NONE, Optional.empty(), 0), guard.now());
        stores.accounts.insert(made.account());
        write(caller, "account.invited", made.account().id(), String.join(" ", roles.stream().map(Role::name).sorted().toList()));
        return Outcome.done(made.invitation());
    }

    @Override
    public Outcome<Invitation> reset(Caller caller, AccountId id) {
        return work.inOne(() -> {
            guard.requireAdministrator(caller);
            StoredAccount account = find(id);
            if (account.state() == State.LOCKED) {
                return Outcome.refused(AccountTexts.UNLOCK_FIRST);
            }
            Made made = invitations.invite(account.in(State.INVITED), guard.now());
            stores.accounts.update(made.account());
            stores.sessions.endAll(id);
            write(caller, "account.reset", id, "");
            return Outcome.done(made.invitation());
        });
    }

    @Override
    public Outcome<AccountRow> lock(Caller caller, AccountId id, String reason) {
        return work.inOne(() -> {
            AccountId own = guard.requireAdministrator(caller);
            StoredAccount account = findAny(id);
            if (own.equals(id)) {
                return Outcome.refused(AccountTexts.NOT_ONESELF);
            }
            if (reason.isBlank()) {
                return Outcome.refused(AccountTexts.REASON_MISSING);
            }
            stores.accounts.update(account.in(State.LOCKED));
            stores.sessions.endAll(id);
            write(caller, "account.locked", id, reason);
            return Outcome.done(guard.row(account.in(State.LOCKED)));
        });
    }

    @Override
    public Outcome<AccountRow> unlock(Caller caller, AccountId id) {
        return work.inOne(() -> {
            guard.requireAdministrator(caller);
            StoredAccount account = findAny(id);
            boolean usable = !account.keys().password().isEmpty() || ConsoleCallers.isConsole(account);
            StoredAccount unlocked = account.state() == State.LOCKED ? account.in(usable ? State.ACTIVE : State.INVITED) : account;
            stores.accounts.update(unlocked);
            write(caller, "account.unlocked", id, "");
            return Outcome.done(guard.row(unlocked));
        });
    }

    /** A console's account has nothing to invite to. */
    private StoredAccount find(AccountId id) {
        return Optional.of(findAny(id)).filter(account -> !ConsoleCallers.isConsole(account))
            .orElseThrow(() -> new NotFound("There is no such account"));
    }

    private StoredAccount findAny(AccountId id) {
        return stores.accounts.find(id).orElseThrow(() -> new NotFound("There is no such account"));
    }

    private void write(Caller caller, String action, AccountId account, String detail) {
        trail.write(caller, action, List.of(), account.toString(), detail);
    }
}
