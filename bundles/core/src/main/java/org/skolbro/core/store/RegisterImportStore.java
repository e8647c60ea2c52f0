package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;

/**
 * Writes what an import brings, a batch at a time. Each method is one operation on the whole batch, so that a database
 * can do it set-wise; none of them looks at rows that are not in the batch. Rows are found again by their key: a unit by
 * code, a group by id, a person by register id, a relation by both ends, its kind or role, and its first day.
 */
public interface RegisterImportStore {

    /**
     * Waits for the turn of whoever destroys, and keeps it until the unit of work ends: a person is not erased between the look
     * at whether she is known and the row that refers to her.
     */
    void takeTurn();

    /** How many rows of each kind there are now. */
    Sizes sizes();

    /** Those of the ids that are known; what became part of another row comes with the person it became. */
    List<RegisteredPerson> registered(Collection<UUID> registerIds);

    /**
     * Writes persons. A number other than the one in force ends that one the day before {@code day}, or on its own first
     * day if that is later, and starts on {@code day}; no number leaves the one in force as it is.
     */
    void putPersons(Batch<RegisteredPerson> batch, LocalDate day);

    void putUnits(Batch<Unit> batch);

    void putGroups(Batch<Group> batch);

    /** Ids of changed placements are those that are stored. */
    void putPlacements(Batch<Placement> batch);

    void putGuardianships(Batch<Guardianship> batch);

    void putMemberships(Batch<Membership> batch);

    /** Takes back what was never so: unlike a membership that ended, it leaves no day behind. Those that are not there are passed over. */
    void removeMemberships(Collection<Membership> wrong);

    void putDuties(Batch<Duty> batch);

    void putAssignments(Batch<Assignment> batch);

    /** All memberships of the persons, ended ones too. */
    List<Membership> memberships(Collection<PersonId> persons);

    List<Duty> duties(Collection<PersonId> persons);

    List<Assignment> assignments(Collection<PersonId> persons);

    void insert(ImportReport report);

    /** Newest first. */
    List<ImportReport> latest(int most);

    /** Rows in the register, by kind; persons are counted by the ids the register file knows them by. */
    record Sizes(long units, long persons, long guardianships, long placements, long groups, long memberships,
            long duties, long assignments) {
    }
}
