/** Documentation on its way between municipalities: signed packages that go out, and those that come in. */
@Export
@Version("1.2.0")
package org.skolbro.api.transfer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
