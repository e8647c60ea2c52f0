/**
 * Consent: what is asked, what was answered, and whether documents may follow. Knows nothing of transitions. Answers become a
 * standing in {@code ConsentStanding} alone, by the terms that the board decided; a hand-over records those terms whole, so that a
 * rule that changes later changes nothing that was decided.
 *
 * <p>A guardian is told the outcome and her own answers; never what another answered, nor how many are asked. The scan of a paper is the
 * headteacher's alone, because two guardians may have signed the same one.
 */
package org.skolbro.core.internal.consent;
