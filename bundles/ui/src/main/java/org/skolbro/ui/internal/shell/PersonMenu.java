package org.skolbro.ui.internal.shell;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;

import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Unit;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.signin.SignInView;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Who I am here, and the ways out. */
final class PersonMenu extends MenuBar {

    private static final Set<Role> AT_UNITS = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.NAMED_PERSON);

    private final Here here;
    private final SignIn signIn;

    PersonMenu(Here here, SignIn signIn, Register register) {
        this.here = here;
        this.signIn = signIn;
        Words words = Words.of(here);
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("person-menu");
        Avatar avatar = new Avatar(here.caller().displayName());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(here.caller().displayName());
        name.addClassName("person-name");
        MenuItem root = addItem(new Div(avatar, name));
        root.getElement().setAttribute("aria-label", words.say("person.menu", here.caller().displayName()));
        SubMenu menu = root.getSubMenu();
        Div who = new Div(new Span(here.caller().displayName()), new Span(roles(words)), new Span(units(register)));
        who.addClassName("person-who");
        menu.addItem(who).setEnabled(false);
        menu.addSeparator();
        menu.addItem(words.say("person.account"), click -> UI.getCurrent().navigate("mitt-konto"));
        if (here.caller().person().isPresent()) {
            menu.addItem(words.say("person.data"), click -> UI.getCurrent().navigate("mina-uppgifter"));
        }
        menu.addItem(words.say("person.language"), click -> LanguageSwitch.speak(LanguageSwitch.other(here.locale())));
        if (here.caller().roles().stream().anyMatch(SearchBox.SEARCHERS::contains)) {
            MenuItem slash = menu.addItem(words.say("person.slash"), click -> SlashKey.turn(click.getSource().isChecked()));
            slash.setCheckable(true);
            slash.setChecked(SlashKey.isOn());
        }
        menu.addSeparator();
        menu.addItem(words.say("person.sign-out"), click -> signOut());
        menu.addItem(words.say("person.sign-out-everywhere"), click -> {
            signIn.signOutEverywhere(here.caller());
            signOut();
        });
    }

    private void signOut() {
        signIn.signOut(here.caller());
        Visit.current().leave();
        UI.getCurrent().getPage().setLocation("/" + SignInView.PATH + "?ut");
        // invalidating here would push the new location at once, and Jetty cannot make a session while one of its id ends
        VaadinSession.getCurrent().close();
    }

    private String roles(Words words) {
        return here.caller().roles().stream().sorted().map(role -> words.word("role", role))
            .collect(Collectors.joining(", "));
    }

    private String units(Register register) {
        if (here.caller().roles().stream().noneMatch(AT_UNITS::contains)) {
            return "";
        }
        List<Unit> units = register.units(here.caller());
        return units.stream().limit(3).map(Unit::name).collect(Collectors.joining(", "));
    }
}
