package org.skolbro.core.internal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredSession;

/** Tells a genuine caller, whose log-in is alive, from everything else that looks like one. */
@Component(service = Sessions.class)
public final class Sessions {

    static final Duration LONGEST = Duration.ofHours(12);

    private final SessionStore sessions;
    private final AccountStore accounts;
    private final Directory register;
    private final GrantStore grants;
    /**
     * When each caller was last heard of on this node. Not written in the work that is going on: it would lock the row
     * for as long as the work takes, and one browser's requests would wait for each other.
     */
    private final Map<Long, Instant> heard = new ConcurrentHashMap<>();

    @Activate
    public Sessions(@Reference SessionStore sessions, @Reference AccountStore accounts, @Reference Directory register,
            @Reference GrantStore grants) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.register = register;
        this.grants = grants;
    }

    /** The account behind the caller. To be called in a unit of work. */
    StoredAccount require(Caller caller) {
        return alive(caller).orElseThrow(() -> new NotPermitted("The caller is not logged in"));
    }

    /**
     * As {@link #require}, and only when nothing is left to prove: where a second factor was set up, a password alone opens
     * nothing but the question for the code.
     */
    StoredAccount admit(Caller caller) {
        StoredAccount account = require(caller);
        if (account.keys().hasSecondFactor() && !caller.level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            throw new NotPermitted("The second factor is missing");
        }
        return account;
    }

    Optional<StoredAccount> alive(Caller caller) {
        if (!(caller instanceof IssuedCaller issued)) {
            return Optional.empty();
        }
        Instant now = register.now();
        Optional<StoredAccount> account = sessions.find(issued.session())
            .filter(session -> session.account().equals(issued.account()) && session.level() == issued.level())
            .filter(session -> isFresh(session, now))
            .flatMap(session -> accounts.find(session.account()))
            .filter(found -> found.state() == Accounts.State.ACTIVE);
        if (account.isPresent()) {
            heard.put(issued.session(), now);
        } else {
            heard.remove(issued.session());
        }
        return account;
    }

    /** Writes down when the caller was last heard of, at most once a minute. */
    void keepAlive(IssuedCaller caller) {
        Instant now = register.now();
        sessions.find(caller.session()).filter(session -> session.seenAt().plusSeconds(60).isBefore(now))
            .ifPresent(session -> sessions.seen(session.id(), now));
    }

    /** Forgets when those were heard of who can no longer be alive. */
    void sweep() {
        heard.values().removeIf(register.now().minus(LONGEST)::isAfter);
    }

    /** The row that stands for the account's person now; two rows may have been found to be one person. */
    Optional<PersonId> personOf(StoredAccount account) {
        return account.person().map(register::current);
    }

    Set<Role> rolesOf(StoredAccount account) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.officeRoles());
        personOf(account).ifPresent(person -> {
            roles.addAll(new Relations(register, person).all());
            if (!grants.inForce(person, register.today()).isEmpty()) {
                roles.add(Role.TEACHER);
            }
        });
        return roles;
    }

    /** As the register has it today; a protected person is called by her user name. */
    String nameOf(StoredAccount account) {
        return personOf(account).flatMap(register::person).map(person -> person.isProtected() ? account.userName()
            : person.name().full()).orElse(account.displayName());
    }

    private boolean isFresh(StoredSession session, Instant now) {
        Instant local = heard.getOrDefault(session.id(), session.seenAt());
        Instant seen = local.isAfter(session.seenAt()) ? local : session.seenAt();
        return now.isBefore(seen.plus(Duration.ofMinutes(session.idleMinutes())))
            && now.isBefore(session.startedAt().plus(LONGEST));
    }
}
