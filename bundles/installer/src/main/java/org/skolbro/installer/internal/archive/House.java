package org.skolbro.installer.internal.archive;

import java.util.List;
import java.util.Optional;

import org.osgi.framework.VersionRange;

/** What an archive would find if it were a bundle on this node. */
interface House {

    /** Who offers the package in the range; the highest version of several. */
    Optional<Offer> offer(String packageName, VersionRange range);

    boolean has(String namespace, String filter);

    /** Whether a bundle of the platform, not of a guest, has the name. */
    boolean isTaken(String symbolicName);

    /** Bundles that would be refreshed if the one of this name were replaced. */
    List<String> dependents(String symbolicName);

    /** @param bundle name and version of whoever offers it */
    record Offer(String bundle, String version, Classes classes) {
    }

    interface Classes {

        Class<?> load(String name) throws ClassNotFoundException;
    }
}
