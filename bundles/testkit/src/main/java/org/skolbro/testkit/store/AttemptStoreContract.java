package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.AttemptStore.Attempts;
import org.skolbro.core.store.UnitOfWork;

/** What every store of attempts to log in owes. */
public abstract class AttemptStoreContract {

    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract AttemptStore store();

    @Test
    public void attemptsAreWhatTheyWereLastSetTo() {
        run(() -> store().put(attempts("a", 1, MORNING)));
        run(() -> store().put(attempts("a", 2, MORNING.plusSeconds(5))));
        assertEquals(Optional.of(attempts("a", 2, MORNING.plusSeconds(5))), in(() -> store().lock("a")));
        assertEquals(Optional.empty(), in(() -> store().lock("b")));
    }

    @Test
    public void areForgotten() {
        run(() -> store().put(attempts("a", 1, MORNING)));
        run(() -> store().forget("a"));
        assertEquals(Optional.empty(), in(() -> store().lock("a")));
    }

    @Test
    public void oldOnesAreForgottenTogether() {
        run(() -> store().put(attempts("old", 1, MORNING)));
        run(() -> store().put(attempts("new", 1, MORNING.plusSeconds(1))));
        run(() -> store().forgetBefore(MORNING.plusSeconds(1)));
        assertEquals(Optional.empty(), in(() -> store().lock("old")));
        assertTrue(in(() -> store().lock("new")).isPresent());
    }

    private static Attempts attempts(String key, int count, Instant latest) {
        return new Attempts(key, count, latest, latest.plusSeconds(10));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
