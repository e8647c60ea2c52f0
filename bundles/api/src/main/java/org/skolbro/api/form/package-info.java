/** What a school form declares. A form is data and views; it has no tables and no threads. */
@Export
@Version("1.1.0")
package org.skolbro.api.form;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
