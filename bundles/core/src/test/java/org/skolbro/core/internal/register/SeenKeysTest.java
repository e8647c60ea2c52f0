package org.skolbro.core.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class SeenKeysTest {

    private final SeenKeys seen = new SeenKeys();

    @Test
    public void knowsAKeyFromTheSecondTime() {
        assertFalse(seen.contains("a"));
        assertTrue(seen.add("a"));
        assertTrue(seen.contains("a"));
        assertFalse(seen.add("a"));
        assertFalse(seen.contains("b"));
    }

    @Test
    public void forgetsNothingWhenItGrows() {
        for (int i = 0; i < 50_000; i++) {
            assertTrue(seen.add("key " + i));
        }
        for (int i = 0; i < 50_000; i++) {
            assertFalse(seen.add("key " + i));
        }
        assertFalse(seen.contains("key 50000"));
    }

    @Test
    public void marksTheSameKeyAlikeButNotInAnotherRun() {
        assertEquals(seen.mark("a"), seen.mark("a"));
        assertNotEquals(seen.mark("a"), seen.mark("b"));
        assertNotEquals("the salt is new each time", seen.mark("a"), new SeenKeys().mark("a"));
    }
}
