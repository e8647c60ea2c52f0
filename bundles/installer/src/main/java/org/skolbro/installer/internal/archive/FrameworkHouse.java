package org.skolbro.installer.internal.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.installer.internal.wall.Guests;

/** Asks the framework itself, so that the answer is what its resolver would find. Guests offer nothing. */
@Component(service = House.class)
public final class FrameworkHouse implements House {

    private static final String PACKAGE = "osgi.wiring.package";

    private final BundleContext context;
    private final Guests guests;
    private final FrameworkWiring wiring;

    @Activate
    public FrameworkHouse(BundleContext context, @Reference Guests guests) {
        this.context = context;
        this.guests = guests;
        this.wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
    }

    @Override
    public Optional<Offer> offer(String packageName, VersionRange range) {
        return providers(PACKAGE, "(" + PACKAGE + "=" + packageName + ")")
            .filter(offered -> range.includes(version(offered))).max(Comparator.comparing(FrameworkHouse::version))
            .map(FrameworkHouse::offer);
    }

    @Override
    public boolean has(String namespace, String filter) {
        return providers(namespace, filter).findAny().isPresent();
    }

    @Override
    public boolean isTaken(String symbolicName) {
        return Stream.of(context.getBundles()).filter(bundle -> !guests.are(bundle))
            .anyMatch(bundle -> symbolicName.equals(bundle.getSymbolicName()));
    }

    @Override
    public List<String> dependents(String symbolicName) {
        List<Bundle> replaced = Stream.of(context.getBundles()).filter(guests::are)
            .filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).toList();
        return wiring.getDependencyClosure(replaced).stream().filter(bundle -> !replaced.contains(bundle))
            .map(Bundle::getSymbolicName).sorted().toList();
    }

    private Stream<BundleCapability> providers(String namespace, String filter) {
        Collection<BundleCapability> found = wiring.findProviders(new Asked(namespace, filter));
        return found.stream().filter(offered -> !guests.are(offered.getRevision().getBundle()))
            .filter(offered -> offered.getRevision().getWiring() != null);
    }

    private static Version version(BundleCapability offered) {
        return offered.getAttributes().get(Constants.VERSION_ATTRIBUTE) instanceof Version version ? version : Version.emptyVersion;
    }

    private static Offer offer(BundleCapability offered) {
        Bundle bundle = offered.getRevision().getBundle();
        ClassLoader loader = offered.getRevision().getWiring().getClassLoader();
        return new Offer(bundle.getSymbolicName() + " " + bundle.getVersion(), version(offered).toString(),
            name -> loader == null ? bundle.loadClass(name) : loader.loadClass(name));
    }

    /** A requirement that no bundle has: only asked about. */
    private record Asked(String namespace, String filter) implements Requirement {

        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return filter.isEmpty() ? Map.of() : Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, filter);
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            return null;
        }
    }
}
