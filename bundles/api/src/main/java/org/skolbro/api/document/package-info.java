/** Documents about children and groups: types, drafts, finalised documents and their holdings. */
@Export
@Version("1.3.0")
package org.skolbro.api.document;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
