package org.skolbro.demo.time;

import java.time.Instant;

/** Moves the platform's clock. It follows only in a database that a demo made. */
public interface TimeTravel {

    Instant now();

    /** From there time goes on at its own pace. */
    void to(Instant moment);

    /** Back to the real time. */
    void home();
}
