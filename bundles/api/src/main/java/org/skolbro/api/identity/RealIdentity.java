package org.skolbro.api.identity;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/**
 * Who somebody really is. It is kept sealed and nowhere else.
 *
 * @param note what only those may know who open the link, such as the guardians' names; may be empty
 */
public record RealIdentity(PersonName name, IdentityNumber number, String note) {

    /** Nothing of it: it never reaches a log by being printed. */
    @Override
    public String toString() {
        return "RealIdentity";
    }
}
