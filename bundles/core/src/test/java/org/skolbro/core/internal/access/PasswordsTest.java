package org.skolbro.core.internal.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.Test;
import org.skolbro.core.internal.access.Passwords.Cost;

public class PasswordsTest {

    private final Passwords passwords = new Passwords(new Cost(64, 1));

    @Test
    public void fitTheirOwnHashOnly() {
        String hash = passwords.hash("åtta små ankor".toCharArray());
        assertTrue(passwords.fits("åtta små ankor".toCharArray(), hash));
        assertFalse(passwords.fits("åtta små anka".toCharArray(), hash));
        assertFalse(passwords.fits(new char[0], hash));
    }

    @Test
    public void areSaltedEach() {
        assertNotEquals(passwords.hash("åtta små ankor".toCharArray()), passwords.hash("åtta små ankor".toCharArray()));
    }

    @Test
    public void fitNoMissingHash() {
        assertFalse(passwords.fits(new char[0], ""));
        assertFalse(passwords.fits("åtta små ankor".toCharArray(), ""));
    }

    @Test
    public void fitHashesOfOtherCostsThatAreDatedThen() {
        String old = new Passwords(new Cost(32, 2)).hash("åtta små ankor".toCharArray());
        assertTrue(passwords.fits("åtta små ankor".toCharArray(), old));
        assertTrue(passwords.isDated(old));
        assertFalse(passwords.isDated(passwords.hash("åtta små ankor".toCharArray())));
    }

    @Test
    public void agreeWithTheReferenceImplementation() {
        String byTheReference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertTrue(passwords.fits("password".toCharArray(), byTheReference));
    }

    @Test
    public void takeAboutAsLongForNobodyAsForSomebody() {
        Passwords usual = new Passwords(Cost.USUAL);
        String hash = usual.hash("åtta små ankor".toCharArray());
        long known = fastest(() -> usual.fits("fel".toCharArray(), hash));
        long unknown = fastest(() -> usual.fits("fel".toCharArray(), ""));
        assertTrue(known + " and " + unknown, unknown > known / 3 && known > unknown / 3);
    }

    @Test
    public void areRefusedWithASentenceWhenTheyAreEasyToGuess() {
        assertTrue(Passwords.fault("åtta".toCharArray(), "anna").isPresent());
        assertTrue(Passwords.fault("anna-åtta-ankor".toCharArray(), "anna").isPresent());
        assertTrue(Passwords.fault("121212121212".toCharArray(), "anna").isPresent());
        assertEquals(java.util.Optional.empty(), Passwords.fault("skolbro-demo".toCharArray(), "larare"));
    }

    /** In the processor's time: by the clock other work beside it would count too. */
    private static long fastest(BooleanSupplier work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = TimeUnit.MINUTES.toNanos(1);
        for (int i = 0; i < 5; i++) {
            long start = threads.getCurrentThreadCpuTime();
            assertFalse(work.getAsBoolean());
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
