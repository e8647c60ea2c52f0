package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.person.PersonId;

/** Keeps the answers of guardians. Answers are only ever added. */
public interface ConsentStore {

    void add(ConsentAnswer answer);

    /** All answers about a child, oldest first. */
    List<ConsentAnswer> about(PersonId child);

    /** All answers about several children in one statement, each child's oldest first. */
    List<ConsentAnswer> about(Collection<PersonId> children);

    /** Moves all answers about one child to another, when two rows turned out to be one person. Answers how many. */
    int move(PersonId from, PersonId to);
}
