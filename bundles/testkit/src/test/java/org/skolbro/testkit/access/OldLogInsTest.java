package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.core.internal.access.AccessStores;
import org.skolbro.core.internal.access.OldLogIns;
import org.skolbro.core.store.AttemptStore.Attempts;
import org.skolbro.core.store.StoredSession;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

public class OldLogInsTest {

    private final House house = new InMemoryPlatform().house();
    private final OldLogIns daily = new OldLogIns(new AccessStores(house.accountStore, house.sessionStore, house.attemptStore,
        house.grantStore, house.settingStore), house.directory);

    @Test
    public void areThrownAwayWhenTheyCanNoLongerBeAlive() {
        start(1, Duration.ofHours(13));
        start(2, Duration.ofHours(11));
        comeDay();
        assertEquals(Optional.empty(), house.memory.inOne(() -> house.sessionStore.find(1)));
        assertTrue(house.memory.inOne(() -> house.sessionStore.find(2)).isPresent());
    }

    @Test
    public void leaveNoAttemptsBehindForMoreThanADay() {
        attempt("old", Duration.ofHours(25));
        attempt("new", Duration.ofHours(23));
        comeDay();
        assertEquals(Optional.empty(), house.memory.inOne(() -> house.attemptStore.lock("old")));
        assertTrue(house.memory.inOne(() -> house.attemptStore.lock("new")).isPresent());
    }

    private void comeDay() {
        house.memory.inOne(() -> daily.dayCame(house.clock.today()));
    }

    private void start(long id, Duration ago) {
        Instant at = house.clock.instant().minus(ago);
        house.memory.inOne(() -> house.sessionStore.insert(
            new StoredSession(id, new AccountId(7), AssuranceLevel.PASSWORD, at, at, 45)));
    }

    private void attempt(String key, Duration ago) {
        Instant at = house.clock.instant().minus(ago);
        house.memory.inOne(() -> house.attemptStore.put(new Attempts(key, 1, at, at)));
    }
}
