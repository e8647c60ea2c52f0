package org.skolbro.ui.internal.signin;

import static org.junit.Assert.assertEquals;

import com.vaadin.flow.router.Location;

import org.junit.Test;

public class GuardTest {

    @Test
    public void remembersAPageWithinOnly() {
        assertEquals("handling/4k2?barn=9ab", Guard.safe(new Location("handling/4k2?barn=9ab")));
        assertEquals("grupper", Guard.safe(new Location("grupper")));
    }

    @Test
    public void forgetsWhatCouldLeadAway() {
        assertEquals("", Guard.safe(new Location("a//evil.example")));
    }
}
