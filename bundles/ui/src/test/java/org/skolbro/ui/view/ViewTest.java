package org.skolbro.ui.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.text.Text;

public class ViewTest {

    @Test
    public void isOpenToNobodyUnlessRolesAreNamed() {
        assertThrows(IllegalArgumentException.class, () -> new View<>("x", Div.class, here -> new Div(),
            new Text("Vy", "View"), Set.of(), AssuranceLevel.PASSWORD, Optional.empty()));
    }

    @Test
    public void readsLikeASentence() {
        View<Div> view = View.at("preschool/overview", Div.class, here -> new Div()).titled(new Text("Översikt", "Overview"))
            .shownTo(Role.TEACHER, Role.HEADTEACHER).inMenu(VaadinIcon.EYE).needs(AssuranceLevel.SECOND_FACTOR);
        assertEquals(Set.of(Role.TEACHER, Role.HEADTEACHER), view.shownTo());
        assertEquals(AssuranceLevel.SECOND_FACTOR, view.level());
        assertTrue(view.icon().isPresent());
    }
}
