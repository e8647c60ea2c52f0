package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;

import java.time.Instant;

import org.junit.Test;

public class TotpTest {

    /** The secret of RFC 6238, appendix B; the codes there have eight digits. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    public void givesTheCodesOfTheStandard() {
        assertEquals("287082", Totp.code(SECRET, Instant.ofEpochSecond(59)));
        assertEquals("081804", Totp.code(SECRET, Instant.ofEpochSecond(1_111_111_109)));
        assertEquals("353130", Totp.code(SECRET, Instant.ofEpochSecond(20_000_000_000L)));
    }
}
