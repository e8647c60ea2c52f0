/** What guardians are asked, who of them must agree, and what they answered. */
@Export
@Version("1.1.0")
package org.skolbro.api.consent;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
