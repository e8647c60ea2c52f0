/** Reminders of consent: who has not answered what, and campaigns that ask them to. */
@Export
@Version("1.0.0")
package org.skolbro.api.reminder;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
