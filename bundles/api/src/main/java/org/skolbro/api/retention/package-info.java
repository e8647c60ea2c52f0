/** The records plan, holds, and disposal with its evidence. */
@Export
@Version("2.5.0")
package org.skolbro.api.retention;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
