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

    /** The ids of everything that is kept about the person, which is all that moving and undoing need. */
    List<Long> rows(PersonId person);

    /** Makes exactly these rows of {@code from} {@code to}'s; those that are gone since are passed over. */
    void move(PersonId from, PersonId to, List<Long> rows);
}
