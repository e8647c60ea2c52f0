package org.skolbro.installer.internal.wall;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Shows a guest the services of the API, the one clock and its own, and the house two kinds of services of a guest: its form
 * and its views. A guest that offers a clock, a log-in or a store offers it to nobody.
 */
@Component(service = {FindHook.class, EventListenerHook.class, ServiceWall.class})
public final class ServiceWall implements FindHook, EventListenerHook {

    private static final String API = "org.skolbro.api.";
    private static final String CLOCK = "java.time.Clock";
    private static final Set<String> OF_GUESTS = Set.of("org.skolbro.api.form.SchoolForm", "org.skolbro.ui.view.SchoolFormViews");

    private final Guests guests;

    @Activate
    public ServiceWall(@Reference Guests guests) {
        this.guests = guests;
    }

    @Override
    public void find(BundleContext seeker, String name, String filter, boolean all, Collection<ServiceReference<?>> found) {
        Bundle asking = seeker.getBundle();
        found.removeIf(service -> !shows(service, asking));
    }

    @Override
    public void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners.keySet().removeIf(listening -> !shows(event.getServiceReference(), bundleOf(listening)));
    }

    private boolean shows(ServiceReference<?> service, Bundle to) {
        Bundle giver = service.getBundle();
        // gone meanwhile, on one side or the other
        if (giver == null || to == null || giver.equals(to)) {
            return true;
        }
        boolean guestGives = guests.are(giver);
        boolean guestAsks = guests.are(to);
        if (!guestGives && !guestAsks) {
            return true;
        }
        Stream<String> kinds = Stream.of((String[]) service.getProperty(Constants.OBJECTCLASS));
        return guestGives ? !guestAsks && kinds.allMatch(OF_GUESTS::contains)
            : kinds.allMatch(kind -> kind.startsWith(API) || kind.equals(CLOCK));
    }

    private static Bundle bundleOf(BundleContext context) {
        try {
            return context.getBundle();
        } catch (IllegalStateException gone) {
            return null;
        }
    }
}
