/**
 * Consent: what is asked, what was answered, and whether documents may follow. Knows nothing of transitions. Answers become a
 * standing in {@code ConsentStanding} alone, by the terms that the board decided; a hand-over records those terms whole, so that a
 * rule that changes later changes nothing that was decided.
 */
package org.skolbro.core.internal.consent;
