package org.skolbro.api.identity;

import java.time.LocalDate;

/**
 * The signed form that a fictitious identity rests on. Its scan goes sealed with the real identity, for it tells it.
 *
 * @param talkOn the day of the enrolment talk, and {@code talkBy} who held it
 * @param signedOn the day on which the guardian signed
 * @param keptAt where the paper itself is kept
 */
public record IdentityForm(LocalDate talkOn, String talkBy, LocalDate signedOn, String keptAt) {

    @Override
    public String toString() {
        return "IdentityForm";
    }
}
