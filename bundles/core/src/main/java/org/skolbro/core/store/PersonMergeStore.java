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

    /** Merges that are not undone and have the person on either side, newest first. */
    List<StoredMerge> of(PersonId person);

    /** Newest first. */
    List<StoredMerge> latest(int most);

    /** Everything the register has on a person now. */
    PersonRows rows(PersonId person);

    /**
     * Takes rows away and puts rows in; one that is not there to be taken is no fault. Placements keep their ids. The
     * number in force of both persons is afterwards the one that is held without an end.
     */
    void replace(PersonRows taken, PersonRows put);

    void pointTo(PersonId duplicate, Optional<PersonId> kept);
}
