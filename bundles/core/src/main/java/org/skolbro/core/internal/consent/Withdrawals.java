package org.skolbro.core.internal.consent;

import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer;

/** Learns that somebody took a yes back (återtagande) or said yes again, in the unit of work in which it is kept. */
public interface Withdrawals {

    void told(Caller caller, ConsentAnswer withdrawn);

    /** A yes, which may be one after a withdrawal. Tells nobody unless somebody else is to know. */
    default void givenAnew(Caller caller, ConsentAnswer yes) {
    }
}
