/** What the core delivers to an archive, as content without a format. Implemented by a bundle that knows one. */
@Export
@Version("2.2.0")
package org.skolbro.core.packing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
