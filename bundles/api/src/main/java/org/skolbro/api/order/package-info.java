/** Orders of archived documents by staff who may not browse the archive. Not here: requests from outside the schools. */
@Export
@Version("1.1.0")
package org.skolbro.api.order;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
