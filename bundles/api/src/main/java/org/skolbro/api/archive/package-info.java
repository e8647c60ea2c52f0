/** Finding what archives keep. Not here: what units still hold, and orders. */
@Export
@Version("1.0.0")
package org.skolbro.api.archive;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
