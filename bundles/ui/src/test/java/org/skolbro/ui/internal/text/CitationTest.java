package org.skolbro.ui.internal.text;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class CitationTest {

    @Test
    public void keepsANumberWithItsSign() {
        assertEquals("Skollagen (2010:800) 3\u00a0kap. 12\u00a0§", Citation.unbroken("Skollagen (2010:800) 3 kap. 12 §"));
        assertEquals("2026-09-15, §\u00a087", Citation.unbroken("2026-09-15, § 87"));
    }

    @Test
    public void breaksBetweenTheParts() {
        assertEquals("10\u00a0kap. 1\u00a0§, 12\u00a0kap. 2–3\u00a0§§ och mer",
            Citation.unbroken("10 kap. 1 §, 12 kap. 2–3 §§ och mer"));
    }
}
