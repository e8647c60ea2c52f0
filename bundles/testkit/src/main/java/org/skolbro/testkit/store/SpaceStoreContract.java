package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.time.Instant;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.SpaceStore.Reclaim;
import org.skolbro.core.store.UnitOfWork;

/** What every store owes that knows what destroyed rows still take. */
public abstract class SpaceStoreContract {

    private static final Instant NIGHT = Instant.parse("2026-05-04T01:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract SpaceStore store();

    @Test
    public void theFirstThatCameAfterIsFound() {
        Reclaim first = new Reclaim(4, NIGHT, 900, 500);
        Reclaim second = new Reclaim(9, NIGHT.plusSeconds(86_400), 700, 600);
        unitOfWork().inOne(() -> store().insert(second));
        unitOfWork().inOne(() -> store().insert(first));
        assertEquals(Optional.of(first), covering(3));
        assertEquals(Optional.of(first), covering(4));
        assertEquals(Optional.of(second), covering(5));
        assertEquals(Optional.empty(), covering(10));
    }

    @Test
    public void everyTableCanBeWrittenAnew() {
        assertFalse(store().tables().isEmpty());
        store().tables().forEach(store()::reclaim);
    }

    private Optional<Reclaim> covering(long entry) {
        return unitOfWork().inOne(() -> store().covering(entry));
    }
}
