/**
 * What the woven Karaf classes call instead of the parts of {@code javax.security.auth.Subject} that JDK 24 switched
 * off. Exported for them alone.
 */
@Export
@Version("1.0.0")
package org.skolbro.karaf.jdk25;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
