package org.skolbro.ui.internal.shell;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Titled;
import org.skolbro.ui.view.View;

/** The frame around every page. */
public final class MainLayout extends AppLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final Set<Role> STAFF = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);

    private final Surroundings around;
    private final Optional<Here> here;
    /** What the menu's school forms are chosen by; empty for those who see all. */
    private final Optional<List<SchoolType>> codes;
    private final Words words;
    private final Navigation navigation;
    private final Breadcrumb breadcrumb;
    private final Div body = new Div();
    private Optional<HasElement> shown = Optional.empty();

    public MainLayout(Surroundings around) {
        this.around = around;
        Visit visit = Visit.current();
        words = visit.words();
        here = visit.caller().map(caller -> visit.here());
        codes = visit.caller().flatMap(this::codes);
        navigation = new Navigation(words);
        breadcrumb = new Breadcrumb(words);
        setPrimarySection(Section.DRAWER);
        AppLayoutI18n i18n = new AppLayoutI18n();
        i18n.setDrawer(words.say("nav.drawer"));
        setI18n(i18n);
        addToDrawer(brand(), new Scroller(navigation));
        here.ifPresent(this::bar);
        Main main = new Main();
        main.setId("innehall");
        main.addClassName("page");
        if (around.demo().on()) {
            main.add(demoBanner());
        }
        main.add(breadcrumb, body);
        setContent(main);
        Paper.isReadyFor(this);
        refreshMenu();
    }

    /** Draws the menu of an open page anew, after views have come or gone. */
    public static void refreshMenuOf(UI page) {
        page.getInternals().getActiveRouterTargetsChain().stream().filter(MainLayout.class::isInstance)
            .map(MainLayout.class::cast).forEach(MainLayout::refreshMenu);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        body.removeAll();
        body.getElement().appendChild(content.getElement());
        shown = Optional.of(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        body.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<HasElement> chain = event.getActiveChain();
        HasElement view = chain.getFirst();
        breadcrumb.show(view instanceof Titled titled ? titled.title() : declared(view),
            view instanceof Titled titled ? titled.trail() : List.of());
        UI page = UI.getCurrent();
        page.getElement().setAttribute("lang", words.locale().getLanguage());
        page.getPage().executeJs("document.documentElement.lang = $0; document.querySelector('#innehall h1')?.focus();",
            words.locale().getLanguage());
    }

    /** By default what the view was declared as, so that nobody's name is in a tab by forgetting. */
    @Override
    public String getPageTitle() {
        String tab = shown.map(page -> page instanceof Titled titled ? titled.tab().orElseGet(() -> declared(page)) : declared(page))
            .orElse("");
        return (tab.isEmpty() ? "" : tab + " · ") + words.say("app.name");
    }

    private String declared(HasElement page) {
        return around.catalogue().view(page.getClass()).map(View::title).map(words::say).orElse("");
    }

    private void refreshMenu() {
        here.ifPresent(at -> {
            Optional<Set<FormId>> theirs = codes.map(around.forms()::about);
            navigation.show(Menu.of(around.catalogue(), at.caller().roles(), form ->
                theirs.map(forms -> forms.contains(form)).orElse(true) ? around.forms().name(form) : Optional.empty()));
        });
    }

    /** Of the groups that are a member of staff's: a preschool's teacher has nothing to do in adult education. */
    private Optional<List<SchoolType>> codes(Caller caller) {
        return Collections.disjoint(caller.roles(), STAFF) ? Optional.empty()
            : Optional.of(around.register().groups(caller).stream().map(row -> row.group().schoolType()).distinct().toList());
    }

    private void bar(Here at) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(words.say("nav.toggle"));
        Div space = new Div();
        space.addClassName("grow");
        addToNavbar(toggle);
        if (at.caller().roles().stream().anyMatch(SearchBox.SEARCHERS::contains)) {
            addToNavbar(new SearchBox(at, around.register(), around.documents()));
        }
        addToNavbar(space, new LanguageSwitch(words.locale()), new PersonMenu(at, around.signIn(), around.register()));
    }

    private Component brand() {
        Anchor start = new Anchor("/", new Logo(), new Span(words.say("app.name")));
        start.addClassName("brand");
        Anchor skip = new Anchor("#innehall", words.say("nav.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        return new Div(skip, start);
    }

    private Component demoBanner() {
        Div banner = new Div(new Span(words.say("demo.banner")));
        banner.addClassName("demo-banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }
}
