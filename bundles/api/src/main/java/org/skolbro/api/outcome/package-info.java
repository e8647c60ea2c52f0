/** Answers that can be a reasoned no, pages of lists, and progress of long work. */
@Export
@Version("1.0.0")
package org.skolbro.api.outcome;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
