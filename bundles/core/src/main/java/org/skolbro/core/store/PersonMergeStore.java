package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.Person;
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

    /**
     * Persons without a security marking whose name contains all words, or who are among {@code ids}; by name. Rows that are
     * merged into another are left out. In one statement.
     */
    List<FoundPerson> find(List<String> words, Collection<PersonId> ids, int most);

    /** @param placements as a child, now or before, and so on */
    record FoundPerson(Person person, int placements, int wards, int duties) {
    }

    /** Everything the register has on a person now. */
    PersonRows rows(PersonId person);

    /**
     * Takes rows away and puts rows in; one that is not there to be taken is no fault. Placements keep their ids. The
     * number in force of both persons is afterwards the one that is held without an end.
     */
    void replace(PersonRows taken, PersonRows put);

    void pointTo(PersonId duplicate, Optional<PersonId> kept);
}
