/** What the core needs printed, as structure without looks. Implemented by a bundle that hides a PDF library. */
@Export
@Version("3.0.0")
package org.skolbro.core.print;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
