package org.skolbro.core.internal.register;

import java.util.List;

import org.skolbro.api.person.PersonId;

/**
 * Moves what a part of the platform keeps about a person when two rows turn out to be one person, inside the unit of work
 * of the merge. What is evidence of the past (audit, ledger, certificates) stays as it was written.
 */
public interface PersonMoved {

    /** Name of the part, stored with the merge: it never changes. */
    String part();

    /** Makes everything of {@code from} {@code to}'s. Answers the ids of the rows it moved, which is all undoing needs. */
    List<Long> move(PersonId from, PersonId to);

    /** Gives back exactly these rows; those that are gone since are passed over. */
    void moveBack(PersonId from, PersonId to, List<Long> rows);
}
