package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.StoredSession;
import org.skolbro.core.store.UnitOfWork;

/** What every store of log-ins owes. */
public abstract class SessionStoreContract {

    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00.123456Z");
    private static final AccountId ANNA = new AccountId(1);

    protected abstract UnitOfWork unitOfWork();

    protected abstract SessionStore store();

    @Test
    public void aLogInComesBackAsItWas() {
        StoredSession session = insert(1, ANNA, MORNING);
        assertEquals(Optional.of(session), in(() -> store().find(1)));
    }

    @Test
    public void remembersWhenItWasLastSeen() {
        insert(1, ANNA, MORNING);
        run(() -> store().seen(1, MORNING.plusSeconds(60)));
        assertEquals(MORNING.plusSeconds(60), in(() -> store().find(1)).orElseThrow().seenAt());
    }

    @Test
    public void seeingWhatHasEndedDoesNotBringItBack() {
        insert(1, ANNA, MORNING);
        run(() -> store().end(1));
        run(() -> store().seen(1, MORNING));
        assertEquals(Optional.empty(), in(() -> store().find(1)));
    }

    @Test
    public void endsAllOfOneAccountAndNoOther() {
        insert(1, ANNA, MORNING);
        insert(2, ANNA, MORNING);
        StoredSession other = insert(3, new AccountId(2), MORNING);
        run(() -> store().endAll(ANNA));
        assertEquals(Optional.empty(), in(() -> store().find(1)));
        assertEquals(Optional.empty(), in(() -> store().find(2)));
        assertEquals(Optional.of(other), in(() -> store().find(3)));
    }

    @Test
    public void endsWhatBeganBefore() {
        insert(1, ANNA, MORNING);
        insert(2, ANNA, MORNING.plusSeconds(1));
        assertEquals(1, (int) in(() -> store().endBefore(MORNING.plusSeconds(1))));
        assertEquals(Optional.empty(), in(() -> store().find(1)));
    }

    private StoredSession insert(long id, AccountId account, Instant at) {
        StoredSession session = new StoredSession(id, account, AssuranceLevel.SECOND_FACTOR, at, at, 30);
        run(() -> store().insert(session));
        return session;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
