/** Where children and staff are: units, groups, placements, guardians, duties. Comes from the municipality's register, is never edited by hand. */
@Export
@Version("1.2.0")
package org.skolbro.api.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
