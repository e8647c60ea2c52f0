/** The few ways in which the world fails. A business "no" is an {@link org.skolbro.api.outcome.Outcome}, not an exception. */
@Export
@Version("1.1.0")
package org.skolbro.api.problem;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
