/** Requests from outside the schools to see public documents, from the register to what was handed out. */
@Export
@Version("1.0.0")
package org.skolbro.api.disclosure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
