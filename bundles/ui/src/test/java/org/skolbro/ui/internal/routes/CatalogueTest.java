package org.skolbro.ui.internal.routes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.junit.Test;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.View;

public class CatalogueTest {

    private static final FormId PRESCHOOL = new FormId("preschool");

    private final Catalogue catalogue = new Catalogue();

    @Test
    public void keepsMenusInTheOrderOfTheirSections() {
        catalogue.add(Entry.of(Section.ADMINISTRATION, 1, view("register", Div.class)));
        catalogue.add(Entry.of(PRESCHOOL, 1, view("preschool/overview", Span.class)));
        catalogue.add(Entry.of(Section.MY_WORK, 1, view("", com.vaadin.flow.component.html.Main.class)));
        assertEquals(List.of("", "register", "preschool/overview"),
            catalogue.menu(Set.of(Role.TEACHER)).stream().map(entry -> entry.view().path()).toList());
    }

    @Test
    public void hidesFromTheMenuWhatOneMayNotOpen() {
        catalogue.add(Entry.of(Section.MY_WORK, 1, view("a", Div.class)));
        assertEquals(List.of(), catalogue.menu(Set.of(Role.GUARDIAN)));
    }

    @Test
    public void refusesAFormViewOutsideTheFormsOwnPaths() {
        assertTrue(catalogue.add(Entry.of(PRESCHOOL, 1, view("plan", Div.class))).isPresent());
        assertTrue(catalogue.add(Entry.of(PRESCHOOL, 1, view("preschoolish", Div.class))).isPresent());
        assertEquals(Optional.empty(), catalogue.add(Entry.of(PRESCHOOL, 1, view("preschool", Div.class))));
    }

    @Test
    public void refusesAPathOrAClassThatIsTaken() {
        catalogue.add(Entry.of(Section.MY_WORK, 1, view("a", Div.class)));
        assertTrue(catalogue.add(Entry.of(Section.MY_WORK, 2, view("a", Span.class))).isPresent());
        assertTrue(catalogue.add(Entry.of(Section.MY_WORK, 2, view("b", Div.class))).isPresent());
    }

    @Test
    public void forgetsWhatIsTakenAway() {
        Entry entry = Entry.of(Section.MY_WORK, 1, view("a", Div.class));
        catalogue.add(entry);
        assertTrue(catalogue.remove(entry));
        assertEquals(Optional.empty(), catalogue.view(Div.class));
    }

    private static <V extends Component> View<V> view(String path, Class<V> type) {
        return View.at(path, type, here -> null).titled(new Text("Vy", "View")).shownTo(Role.TEACHER).inMenu(VaadinIcon.HOME);
    }
}
