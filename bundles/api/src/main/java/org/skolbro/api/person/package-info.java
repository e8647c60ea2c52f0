/** Who somebody is: identity numbers, names, protection. Not what they may do: see {@code access}. */
@Export
@Version("1.1.0")
package org.skolbro.api.person;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
