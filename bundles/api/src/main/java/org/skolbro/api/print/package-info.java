/** Documents on paper and as files for long keeping. */
@Export
@Version("1.1.0")
package org.skolbro.api.print;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
