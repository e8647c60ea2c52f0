package org.skolbro.core.store;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.MergeId;

/** Moves the register's rows of one person to another and back. */
public interface PersonMergeStore {

    void insert(StoredMerge merge);

    void markUndone(MergeId merge);

    Optional<StoredMerge> find(MergeId merge);

    /** The merge, not undone, in which this person became part of another. */
    Optional<StoredMerge> ofDuplicate(PersonId duplicate);

    /** Newest first. */
    List<StoredMerge> latest(int most);

    /** Everything the register has on a person now. */
    PersonRows rows(PersonId person);

    /** Takes away and puts in rows; a row that is not there to be taken away is no fault. */
    void replace(PersonRows taken, PersonRows put);

    void pointTo(PersonId duplicate, Optional<PersonId> kept);
}
