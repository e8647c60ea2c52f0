/** Who is calling and with what right. Callers are issued here and nowhere else. */
@Export
@Version("1.0.0")
package org.skolbro.api.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
