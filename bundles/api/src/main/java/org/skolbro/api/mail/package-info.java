/** Outgoing e-mail: the server it is given to, and what may be wrong with it. Who is written to, and what, is elsewhere. */
@Export
@Version("1.0.0")
package org.skolbro.api.mail;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
