/** Documentation on its way from one unit to another. */
@Export
@Version("1.5.0")
package org.skolbro.api.transition;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
