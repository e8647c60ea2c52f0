package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.api.register.UnitCode;

/** Keeps which units close, and who keeps their archives. */
public interface UnitClosingStore {

    /** @throws org.skolbro.api.problem.Conflict when another closing of the unit has not ended */
    void insert(StoredClosing closing);

    /** @throws org.skolbro.api.problem.Conflict when it has ended already */
    void end(long id, Ended how);

    /** Newest first, ended ones too. */
    List<StoredClosing> all();

    /** The closing of the unit that has not ended. */
    default Optional<StoredClosing> of(UnitCode unit) {
        return all().stream().filter(one -> one.ended().isEmpty() && one.unit().equals(unit)).findFirst();
    }

    /** Those whose last day has passed. */
    default List<StoredClosing> closed(LocalDate today) {
        return all().stream().filter(one -> one.hasClosed(today)).toList();
    }

    default Set<UnitCode> closedUnits(LocalDate today) {
        return closed(today).stream().map(StoredClosing::unit).collect(Collectors.toSet());
    }

    /** In these rows one row of a person takes the place of another. */
    void replace(Collection<Long> ids, PersonId from, PersonId to);
}
