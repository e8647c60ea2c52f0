/** What the core needs done with the bundles of school forms. Implemented by a bundle that hides the framework they run in. */
@Export
@Version("1.0.0")
package org.skolbro.core.bundle;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
