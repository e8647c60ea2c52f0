package org.skolbro.ui.internal.session;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

public class CookiesTest {

    @Test
    public void areReadByTheirWholeName() {
        assertEquals(Optional.of("en"), Cookies.from("a=1; skolbro-language=en; b=2", "skolbro-language"));
        assertEquals(Optional.of("off"), Cookies.from("skolbro-slash=off", "skolbro-slash"));
        assertEquals(Optional.empty(), Cookies.from("not-skolbro-slash=off", "skolbro-slash"));
        assertEquals(Optional.empty(), Cookies.from(null, "skolbro-slash"));
    }
}
