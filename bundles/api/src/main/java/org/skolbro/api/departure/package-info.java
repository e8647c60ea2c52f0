/** How a municipality leaves, with everything that is its own. */
@Export
@Version("1.2.0")
package org.skolbro.api.departure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
