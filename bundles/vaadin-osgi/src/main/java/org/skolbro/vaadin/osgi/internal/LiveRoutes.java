package org.skolbro.vaadin.osgi.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.InvalidRouteConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.vaadin.osgi.OpenPages;
import org.skolbro.vaadin.osgi.Routes;
import org.skolbro.vaadin.osgi.VaadinApplication;
import org.skolbro.vaadin.osgi.ViewRoute;

/** Keeps the views that come and go, and hands them to Vaadin's registry whenever there is one. */
@Component(service = {Routes.class, LiveRoutes.class})
public final class LiveRoutes implements Routes {

    private final OpenPages pages;
    private final Map<String, ViewRoute> guests = new LinkedHashMap<>();
    private RouteConfiguration registry;
    private String refuge = "";

    @Activate
    public LiveRoutes(@Reference OpenPages pages) {
        this.pages = pages;
    }

    @Override
    public synchronized void add(ViewRoute route) {
        if (guests.containsKey(route.path())) {
            throw new IllegalArgumentException("The path is taken: " + route.path());
        }
        if (registry != null) {
            register(route);
        }
        guests.put(route.path(), route);
    }

    @Override
    public void remove(ViewRoute route) {
        if (unregister(route)) {
            // outside the lock: a page may run at once in this thread, and make views that ask us
            pages.each(page -> leave(page, route));
            LeakGuard.forget(route.view().getClassLoader());
        }
    }

    synchronized void open(RouteConfiguration fresh, VaadinApplication application) {
        registry = fresh;
        refuge = application.refuge();
        application.routes().forEach(this::register);
        guests.values().forEach(this::register);
    }

    synchronized void close() {
        if (registry != null) {
            registry.getHandledRegistry().clean();
            registry = null;
        }
    }

    private void register(ViewRoute route) {
        try {
            registry.setRoute(route.path(), route.view(), route.layouts());
        } catch (InvalidRouteConfigurationException e) {
            throw new IllegalArgumentException("The path is taken: " + route.path(), e);
        }
    }

    private synchronized boolean unregister(ViewRoute route) {
        boolean known = guests.remove(route.path(), route);
        if (known && registry != null) {
            registry.removeRoute(route.path(), route.view());
        }
        return known;
    }

    private void leave(UI page, ViewRoute route) {
        boolean shown = page.getInternals().getActiveRouterTargetsChain().stream()
            .anyMatch(target -> target.getClass() == route.view());
        if (shown) {
            page.navigate(refuge);
        }
        LeakGuard.forget(route.view().getClassLoader());
    }
}
