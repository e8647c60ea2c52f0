/** Texts that exist in Swedish and English. */
@Export
@Version("1.0.0")
package org.skolbro.api.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
