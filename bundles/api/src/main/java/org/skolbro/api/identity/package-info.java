/** Fictitious identities (fiktiva identiteter) of people with protected personal data, and who can say whom they stand for. */
@Export
@Version("1.2.0")
package org.skolbro.api.identity;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
