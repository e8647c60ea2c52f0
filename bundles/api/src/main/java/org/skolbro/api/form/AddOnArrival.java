package org.skolbro.api.form;

import java.time.Instant;

/** An archive that lay in a node's folder {@code deploy} (ankomst), and what became of it: without faults it was installed. */
public record AddOnArrival(Instant at, AddOnReport report) {
}
