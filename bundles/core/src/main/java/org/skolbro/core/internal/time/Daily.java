package org.skolbro.core.internal.time;

import java.time.LocalDate;

/** Work that a new day brings. Done at least once a day, perhaps on several nodes at once: doing it twice must equal once. */
public interface Daily {

    void dayCame(LocalDate today);
}
