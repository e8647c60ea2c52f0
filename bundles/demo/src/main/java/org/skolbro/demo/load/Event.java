package org.skolbro.demo.load;

import java.time.Instant;

/** Something that is done at a moment; done twice it must equal once. */
record Event(Instant at, Runnable act) {
}
