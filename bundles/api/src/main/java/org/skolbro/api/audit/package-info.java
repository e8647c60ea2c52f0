/** Who did and read what. Never what the content was. */
@Export
@Version("1.0.0")
package org.skolbro.api.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
