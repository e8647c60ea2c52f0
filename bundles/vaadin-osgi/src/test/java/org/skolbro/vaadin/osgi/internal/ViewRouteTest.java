package org.skolbro.vaadin.osgi.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.Test;
import org.skolbro.vaadin.osgi.ViewRoute;

public class ViewRouteTest {

    @Test
    public void fillsThePageWhenNothingElseIsSaid() {
        assertEquals(List.of(), ViewRoute.bare("start", Div.class).layouts());
    }

    @Test
    public void refusesALeadingSlash() {
        assertThrows(IllegalArgumentException.class, () -> ViewRoute.bare("/start", Div.class));
    }
}
