/** Port for formats that a register comes in. A format reads files; what the values mean, and what is written, is the core's. */
@Export
@Version("1.0.0")
package org.skolbro.core.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
