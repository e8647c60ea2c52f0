package org.skolbro.core.internal.reminder;

/** Whoever drives campaigns is asked to look at once and not only at the next time. */
public interface Waking {

    void wake();
}
