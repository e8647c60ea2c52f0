/** Citations of law and decisions. Every rule carries one. */
@Export
@Version("1.0.0")
package org.skolbro.api.law;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
