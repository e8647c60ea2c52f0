package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;

/** Keeps the answers of guardians. Answers are only ever added. */
public interface ConsentStore {

    void add(ConsentAnswer answer);

    /** All answers about a child, oldest first. */
    List<ConsentAnswer> about(PersonId child);

    /** Those of the children for whom somebody has answered the text with this version, or a later one. */
    Set<PersonId> answered(Collection<PersonId> children, PurposeId purpose, int textVersion);

    /** Moves all answers about one child to another, when two rows turned out to be one person. Answers how many. */
    int move(PersonId from, PersonId to);
}
