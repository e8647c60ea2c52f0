/** The year roll-over: all hand-overs of a school year's leavers as one run that can be paused, taken up and taken back. */
@Export
@Version("1.2.0")
package org.skolbro.api.rollover;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
