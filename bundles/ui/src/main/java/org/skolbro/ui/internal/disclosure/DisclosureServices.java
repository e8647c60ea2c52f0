package org.skolbro.ui.internal.disclosure;

import java.time.Clock;

import org.skolbro.api.disclosure.Disclosures;

/** What the pages ask. */
record DisclosureServices(Disclosures disclosures, Clock clock) {
}
