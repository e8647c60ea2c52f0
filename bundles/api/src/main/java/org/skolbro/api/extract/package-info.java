/** What is held about one person, for that person: the register extract. */
@Export
@Version("1.0.0")
package org.skolbro.api.extract;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
