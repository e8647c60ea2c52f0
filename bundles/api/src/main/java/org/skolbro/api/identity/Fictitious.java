package org.skolbro.api.identity;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/**
 * What somebody is called instead (fiktiv identitet).
 *
 * @param number a temporary number (TF-nummer), which no authority gives to anybody
 */
public record Fictitious(PersonName name, IdentityNumber number) {
}
