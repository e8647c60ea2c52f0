/** What stays of documents when they are anonymised: numbers about many children, none about one. */
@Export
@Version("1.0.0")
package org.skolbro.api.statistics;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
