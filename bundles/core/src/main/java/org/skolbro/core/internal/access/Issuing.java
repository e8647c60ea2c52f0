package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.Instant;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredSession;

/**
 * Makes callers. Deliberately no service: whoever holds one of these can be anybody, so it is made where it is used, by the
 * log-in and by nobody else.
 */
public final class Issuing {

    static final String IDLE_MINUTES = "idle-minutes";
    private static final int USUAL_IDLE_MINUTES = 45;

    private final SessionStore sessions;
    private final SettingStore settings;
    private final Sessions alive;
    private final Clock clock;

    public Issuing(SessionStore sessions, SettingStore settings, Sessions alive, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.alive = alive;
        this.clock = clock;
    }

    /** To be called in a unit of work, for an account that has proved itself at that level. */
    public IssuedCaller issue(StoredAccount account, AssuranceLevel level) {
        Instant now = clock.instant();
        alive.sweep();
        StoredSession session = new StoredSession(Ids.next(), account.id(), level, now, now, idleMinutes());
        sessions.insert(session);
        return new IssuedCaller(session, account, alive.personOf(account), alive.rolesOf(account));
    }

    private int idleMinutes() {
        return settings.get(IDLE_MINUTES).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf)
            .orElse(USUAL_IDLE_MINUTES);
    }
}
