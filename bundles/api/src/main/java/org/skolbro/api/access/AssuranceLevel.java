package org.skolbro.api.access;

/** How sure the platform is of who is calling (tillitsnivå i inloggningen). */
public enum AssuranceLevel {
    /** A password. */
    PASSWORD,
    /** A second factor as well. */
    SECOND_FACTOR;

    public boolean reaches(AssuranceLevel needed) {
        return compareTo(needed) >= 0;
    }
}
