package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.AccessStores;
import org.skolbro.core.internal.access.MergedLogIns;
import org.skolbro.testkit.memory.House;

public class MergedPersonsTest {

    private final GateTown town = new GateTown();
    private final House house = town.platform.house();
    private final PersonId kept = town.town.teacherOf(town.group);
    private final PersonId duplicate = town.town.adult();
    private final Caller before = town.callers.of(duplicate);

    @Test
    public void areLoggedOutWhenTheyBecomeOneAndWhenTheyAreTwoAgain() {
        Caller other = town.callers.of(kept);
        merge();
        assertFalse(town.platform.signIn().isAlive(before) || town.platform.signIn().isAlive(other));
        Caller merged = town.callers.of(duplicate);
        house.memory.inOne(() -> {
            house.personMergeStore.pointTo(duplicate, Optional.empty());
            logIns().move(kept, duplicate, List.of());
        });
        assertFalse(town.platform.signIn().isAlive(merged));
    }

    @Test
    public void haveTheRelationsOfTheOneWhoStandsForBoth() {
        merge();
        Caller after = town.callers.of(duplicate);
        assertEquals(Optional.of(kept), after.person());
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(after, town.child));
    }

    @Test
    public void getOneAccountWhicheverOfThemIsInvited() {
        PersonId other = town.town.adult();
        house.memory.inOne(() -> house.personMergeStore.pointTo(other, Optional.of(kept)));
        Caller administrator = town.callers.administrator();
        LogInTown.done(town.platform.accounts().invite(administrator, other, "ett"));
        assertTrue(town.platform.accounts().invite(administrator, kept, "annat") instanceof Outcome.Refused);
    }

    private void merge() {
        house.memory.inOne(() -> {
            house.personMergeStore.pointTo(duplicate, Optional.of(kept));
            logIns().move(duplicate, kept, List.of());
        });
    }

    private MergedLogIns logIns() {
        return new MergedLogIns(new AccessStores(house.accountStore, house.sessionStore, house.attemptStore, house.grantStore,
            house.settingStore));
    }
}
