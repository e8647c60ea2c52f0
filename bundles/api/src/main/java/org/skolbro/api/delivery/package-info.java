/** What is handed to the city archive, and how it is known that it came there. */
@Export
@Version("1.2.0")
package org.skolbro.api.delivery;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
