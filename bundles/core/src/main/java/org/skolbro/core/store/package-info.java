/** Ports to the database: what the core needs kept. Implemented by {@code persistence} and, for tests, in memory. Nobody else calls them. */
@Export
@Version("1.0.0")
package org.skolbro.core.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
