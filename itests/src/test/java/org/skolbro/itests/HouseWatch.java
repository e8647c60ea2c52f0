package org.skolbro.itests;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Hears all that happens to the house's own bundles while forms come and go, and remembers the class loaders of those that
 * left without holding on to them.
 */
public final class HouseWatch implements SynchronousBundleListener, AutoCloseable {

    private static final int LOOKS = 40;
    private static final Map<Integer, String> NAMES = Map.of(
        BundleEvent.INSTALLED, "installed", BundleEvent.RESOLVED, "resolved", BundleEvent.STARTED, "started",
        BundleEvent.STOPPED, "stopped", BundleEvent.UPDATED, "updated", BundleEvent.UNRESOLVED, "unresolved",
        BundleEvent.UNINSTALLED, "uninstalled");

    private final BundleContext context;
    private final List<String> disturbances = new CopyOnWriteArrayList<>();
    private final Map<Long, Loader> running = new ConcurrentHashMap<>();
    private final List<Loader> left = new CopyOnWriteArrayList<>();

    /** Cleared once nothing holds on to the classes. */
    private record Loader(String bundle, WeakReference<ClassLoader> classes) {
    }

    public HouseWatch(BundleContext context) {
        this.context = context;
        context.addBundleListener(this);
        List.of(context.getBundles()).stream().filter(HouseWatch::isGuest).forEach(this::notice);
    }

    /** Forms and add-ons, by where they were installed from. */
    public static boolean isGuest(Bundle bundle) {
        return bundle.getLocation().startsWith("skolbro-add-on:") || bundle.getLocation().startsWith("mvn:org.skolbro/skolbro-form-");
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (!isGuest(bundle)) {
            if (NAMES.containsKey(event.getType())) {
                disturbances.add(bundle.getSymbolicName() + " was " + NAMES.get(event.getType()));
            }
        } else if (event.getType() == BundleEvent.STARTED) {
            notice(bundle);
        } else if (event.getType() == BundleEvent.UNINSTALLED && running.containsKey(bundle.getBundleId())) {
            left.add(running.remove(bundle.getBundleId()));
        }
    }

    private void notice(Bundle bundle) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring != null) {
            running.put(bundle.getBundleId(), new Loader(bundle.toString(), new WeakReference<>(wiring.getClassLoader())));
        }
    }

    /** What happened to bundles that are no guests; must be nothing. */
    public List<String> disturbances() {
        return List.copyOf(disturbances);
    }

    public int departures() {
        return left.size();
    }

    /** Guests that left and whose classes are still held by somebody, after the garbage was collected; must be none. */
    public List<String> lingering() throws InterruptedException {
        for (int look = 0; look < LOOKS && left.stream().anyMatch(gone -> gone.classes().get() != null); look++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return left.stream().filter(gone -> gone.classes().get() != null).map(Loader::bundle).toList();
    }

    @Override
    public void close() {
        context.removeBundleListener(this);
    }
}
