/** What the core needs written to people. Implemented by a bundle that hides a mail library. */
@Export
@Version("1.0.0")
package org.skolbro.core.mail;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
