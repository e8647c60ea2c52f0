package org.skolbro.api.consent;

import java.time.LocalDate;

import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.person.PersonId;

/**
 * What a guardian answered on a signed paper (pappersblankett), as somebody registers it.
 *
 * @param textVersion of the text that stands on the paper
 */
public record SignedPaper(PersonId guardian, PurposeId purpose, int textVersion, Choice choice, LocalDate signedOn) {
}
