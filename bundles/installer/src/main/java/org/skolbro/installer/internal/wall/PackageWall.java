package org.skolbro.installer.internal.wall;

import java.util.Collection;

import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.bundle.GuestRules;

/**
 * Lets a guest be wired to open packages only, and nobody to a guest: a package that a guest exports, whatever its name, is
 * nobody's but its own.
 */
@Component(service = {ResolverHookFactory.class, PackageWall.class})
public final class PackageWall implements ResolverHookFactory, ResolverHook {

    private final Guests guests;

    @Activate
    public PackageWall(@Reference Guests guests) {
        this.guests = guests;
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        boolean asksAGuest = guests.are(requirement.getRevision().getBundle());
        candidates.removeIf(offered -> !offered.getRevision().equals(requirement.getRevision())
            && (guests.are(offered.getRevision().getBundle()) && !isIdentity(offered) || asksAGuest && !isOpen(offered)));
    }

    private static boolean isIdentity(BundleCapability offered) {
        return offered.getNamespace().equals(IdentityNamespace.IDENTITY_NAMESPACE);
    }

    private static boolean isOpen(BundleCapability offered) {
        return switch (offered.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE ->
                GuestRules.offers(String.valueOf(offered.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)));
            case BundleNamespace.BUNDLE_NAMESPACE, HostNamespace.HOST_NAMESPACE -> false;
            default -> true;
        };
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // a guest may be resolved; the question is to whom
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> candidates) {
        // names are no secret
    }

    @Override
    public void end() {
        // nothing is kept between two resolutions
    }
}
