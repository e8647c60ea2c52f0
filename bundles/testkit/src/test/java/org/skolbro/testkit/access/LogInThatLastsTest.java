package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.problem.NotPermitted;

public class LogInThatLastsTest {

    private final GateTown town = new GateTown();
    private final Caller teacher = town.callers.teacherOf(town.group);

    @Test
    public void endsAfterThreeQuartersOfAnHourWithoutWork() {
        pass(Duration.ofMinutes(44));
        assertTrue(isAlive());
        pass(Duration.ofMinutes(45));
        assertFalse(isAlive());
        assertThrows(NotPermitted.class, () -> town.gate.towards(teacher, town.child));
    }

    @Test
    public void goesOnWhileWorkIsDone() {
        for (int i = 0; i < 10; i++) {
            pass(Duration.ofMinutes(40));
            assertEquals(1, town.gate.towards(teacher, town.child).size());
        }
    }

    @Test
    public void endsAfterTwelveHoursWhateverIsDone() {
        for (int i = 0; i < 12 * 4 - 1; i++) {
            pass(Duration.ofMinutes(15));
            assertTrue(isAlive());
        }
        pass(Duration.ofMinutes(15));
        assertFalse(isAlive());
    }

    @Test
    public void endsSoonerWhereTheMunicipalitySaysSo() {
        town.platform.house().memory.inOne(() -> town.platform.house().settingStore.put("idle-minutes", "5"));
        Caller another = town.callers.teacherOf(town.group);
        pass(Duration.ofMinutes(6));
        assertFalse(town.platform.signIn().isAlive(another));
    }

    @Test
    public void endsEverywhereWhenAskedTo() {
        Caller elsewhere = town.callers.of(teacher.person().orElseThrow());
        town.platform.signIn().signOutEverywhere(elsewhere);
        assertFalse(isAlive() || town.platform.signIn().isAlive(elsewhere));
    }

    @Test
    public void endsWhenTheAccountIsLockedOrReset() {
        Caller administrator = town.callers.administrator();
        town.platform.accounts().lock(administrator, teacher.account(), "Slutat");
        assertFalse(isAlive());
        Caller another = town.callers.teacherOf(town.group);
        town.platform.accounts().reset(administrator, another.account());
        assertFalse(town.platform.signIn().isAlive(another));
    }

    @Test
    public void isNotRevivedByUnlocking() {
        Caller administrator = town.callers.administrator();
        town.platform.accounts().lock(administrator, teacher.account(), "Misstag");
        town.platform.accounts().unlock(administrator, teacher.account());
        assertFalse(isAlive());
    }

    private boolean isAlive() {
        return town.platform.signIn().isAlive(teacher);
    }

    private void pass(Duration time) {
        town.platform.clock().advance(time);
    }
}
