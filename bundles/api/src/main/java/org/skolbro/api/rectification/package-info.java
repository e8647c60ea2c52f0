/** Rectification of what stands in a document: asked for, decided, and told of with the document ever after. */
@Export
@Version("1.0.0")
package org.skolbro.api.rectification;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
