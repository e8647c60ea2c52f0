package org.skolbro.ui.internal.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.MainLayout;
import org.skolbro.ui.view.SchoolFormViews;
import org.skolbro.ui.view.View;
import org.skolbro.vaadin.osgi.OpenPages;
import org.skolbro.vaadin.osgi.Routes;
import org.skolbro.vaadin.osgi.ViewFactory;
import org.skolbro.vaadin.osgi.ViewRoute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects views as they come and go, gives them their routes, and makes them when they are visited. */
@Component(service = {ViewDirectory.class, ViewFactory.class})
public final class ViewDirectory implements ViewFactory {

    private static final Logger LOG = LoggerFactory.getLogger(ViewDirectory.class);

    private final Catalogue catalogue = new Catalogue();
    private final Map<Object, List<Entry>> given = new ConcurrentHashMap<>();
    private final Routes routes;
    private final OpenPages pages;

    @Activate
    public ViewDirectory(@Reference Routes routes, @Reference OpenPages pages) {
        this.routes = routes;
        this.pages = pages;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addShellViews(ShellViews views) {
        open(views, views.entries());
    }

    void removeShellViews(ShellViews views) {
        close(views);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFormViews(SchoolFormViews views) {
        List<Entry> entries = new ArrayList<>();
        for (View<?> view : views.views()) {
            entries.add(Entry.of(views.form(), entries.size(), view));
        }
        open(views, entries);
    }

    void removeFormViews(SchoolFormViews views) {
        close(views);
    }

    @Override
    public <T> Optional<T> create(Class<T> type) {
        return catalogue.view(type).map(view -> type.cast(view.maker().apply(Visit.current().here())));
    }

    private void open(Object giver, List<Entry> entries) {
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> fault = catalogue.add(entry);
            if (fault.isEmpty()) {
                routes.add(route(entry));
                taken.add(entry);
            } else {
                LOG.warn("A view is left out: {}", fault.get());
            }
        }
        given.put(giver, taken);
        pages.each(MainLayout::refreshMenuOf);
    }

    private void close(Object giver) {
        List<Entry> gone = given.remove(giver);
        if (gone != null) {
            gone.forEach(catalogue::remove);
            gone.forEach(entry -> routes.remove(route(entry)));
            ClassLoader departed = giver.getClass().getClassLoader();
            pages.eachSession(() -> Visit.current().forgetAllOf(departed));
            pages.each(MainLayout::refreshMenuOf);
        }
    }

    private static ViewRoute route(Entry entry) {
        return ViewRoute.within(MainLayout.class, entry.view().path(), entry.view().type());
    }
}
