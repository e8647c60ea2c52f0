package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;

import org.junit.Test;
import org.skolbro.api.access.SignIn.Denied;

public class RepeatedFailuresTest {

    private final LogInTown town = new LogInTown();

    @Test
    public void areFreeThreeTimesAndThenDelayed() {
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
        assertEquals(Duration.ofSeconds(1), fail("arkivarie").retryAfter());
    }

    @Test
    public void doubleTheDelayEachTimeUpToAQuarterOfAnHour() {
        Duration delay = afterFailures("arkivarie", 3);
        for (int i = 0; i < 12; i++) {
            town.platform.clock().advance(delay);
            fail("arkivarie");
            Duration next = fail("arkivarie").retryAfter();
            assertEquals(min(delay.multipliedBy(2), Duration.ofMinutes(15)), next);
            delay = next;
        }
        assertEquals(Duration.ofMinutes(15), delay);
    }

    @Test
    public void delayTheRightPasswordToo() {
        Duration delay = afterFailures("arkivarie", 5);
        assertEquals(delay, LogInTown.denied(town.tryPassword("arkivarie", LogInTown.PASSWORD)).retryAfter());
        town.platform.clock().advance(delay);
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void areForgivenByARightPassword() {
        town.platform.clock().advance(afterFailures("arkivarie", 4));
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
    }

    @Test
    public void areForgottenAfterADay() {
        afterFailures("arkivarie", 10);
        town.platform.clock().advance(Duration.ofHours(25));
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
        assertEquals(Duration.ZERO, fail("arkivarie").retryAfter());
    }

    @Test
    public void delayAnUnknownUserNameAlike() {
        assertEquals(afterFailures("arkivarie", 6), afterFailures("okänd", 6));
    }

    @Test
    public void doNotDelayOthersFromElsewhere() {
        afterFailures("okänd", 10);
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void fromOneOriginDelayAllThatComesFromThere() {
        for (int i = 0; i < 30; i++) {
            fail("okänd" + i);
        }
        assertTrue(LogInTown.denied(town.tryPassword("arkivarie", LogInTown.PASSWORD)).retryAfter().isPositive());
        LogInTown.caller(town.signIn.withPassword("arkivarie", LogInTown.chars(LogInTown.PASSWORD), "198.51.100.7"));
    }

    @Test
    public void neverMakeOthersFromTheSameOriginWaitForLong() {
        for (int i = 0; i < 200; i++) {
            town.platform.clock().advance(Duration.ofSeconds(8));
            fail("okänd" + i);
        }
        town.platform.clock().advance(Duration.ofSeconds(8));
        LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
    }

    @Test
    public void areForgivenAnOriginOneByOneWhileOthersLogInThere() {
        for (int i = 0; i < 29; i++) {
            fail("okänd" + i);
        }
        for (int i = 0; i < 60; i++) {
            town.platform.clock().advance(Duration.ofSeconds(5));
            LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        }
        for (int i = 0; i < 14; i++) {
            assertEquals(Duration.ZERO, fail("nästa" + i).retryAfter());
        }
    }

    @Test
    public void areNotSpentByAWholeSchoolThatLogsInFromOneOrigin() {
        for (int i = 0; i < 100; i++) {
            LogInTown.caller(town.tryPassword("arkivarie", LogInTown.PASSWORD));
        }
    }

    @Test
    public void countForOneTimeCodesToo() {
        for (int i = 0; i < 3; i++) {
            town.signIn.withOneTimeCode("arkivarie", "0000-0000", LogInTown.chars("tolv röda stolar"), LogInTown.HERE);
        }
        assertEquals(Duration.ofSeconds(1), fail("arkivarie").retryAfter());
    }

    private Duration afterFailures(String userName, int failures) {
        for (int i = 0; i < failures - 1; i++) {
            town.platform.clock().advance(fail(userName).retryAfter());
        }
        Denied last = fail(userName);
        while (last.retryAfter().isZero()) {
            last = fail(userName);
        }
        return last.retryAfter();
    }

    private Denied fail(String userName) {
        return LogInTown.denied(town.tryPassword(userName, "fel lösenord igen"));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
