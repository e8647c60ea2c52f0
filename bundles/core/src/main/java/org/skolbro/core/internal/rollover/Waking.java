package org.skolbro.core.internal.rollover;

/** Whoever drives runs is asked to look at once and not only at the next time. */
public interface Waking {

    void wake();
}
