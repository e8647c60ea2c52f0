package org.skolbro.core.internal.consent;

import java.util.List;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;

/**
 * A question about a child that waits for an answer (obesvarad fråga).
 *
 * @param placement because of which it is asked
 * @param silent who answers for the child and has not, or not to the text as it is now
 * @param lapsed whether there was a yes that has grown too old
 */
public record MissingAnswer(Person child, Placement placement, ConsentPurpose purpose, List<PersonId> silent, boolean lapsed) {
}
