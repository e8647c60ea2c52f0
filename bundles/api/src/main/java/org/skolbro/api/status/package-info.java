/** What the platform contains right now, counted in the database. */
@Export
@Version("1.0.0")
package org.skolbro.api.status;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
