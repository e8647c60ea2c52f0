package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionId;

/** Keeps counterparts, packages that went to them and packages that came. */
public interface TransferStore {

    void insert(Counterpart counterpart);

    /** Replaces what is known of it. */
    void update(Counterpart counterpart);

    Optional<Counterpart> counterpart(CounterpartId id);

    /** In the order in which they were registered. */
    List<Counterpart> counterparts();

    void insert(StoredTransfer transfer);

    /** @throws org.skolbro.api.problem.Conflict when {@code transfer.version() - 1} is no longer the stored version */
    void update(StoredTransfer transfer);

    Optional<StoredTransfer> transfer(TransferId id);

    /** A package by its own name. */
    Optional<StoredTransfer> transfer(String name);

    /** Newest first. */
    List<StoredTransfer> transfers();

    /** Those from the units, newest first. */
    List<StoredTransfer> transfers(Collection<UnitCode> units);

    /** Those of one transition, newest first. */
    List<StoredTransfer> transfers(TransitionId transition);

    /** @throws org.skolbro.api.problem.Conflict when the sender's package of that name is here already */
    void insert(StoredArrival arrival);

    /** @throws org.skolbro.api.problem.Conflict when {@code arrival.version() - 1} is no longer the stored version */
    void update(StoredArrival arrival);

    Optional<StoredArrival> arrival(ArrivalId id);

    /** A package by its own name, whoever sent it. */
    Optional<StoredArrival> arrival(String transfer);

    /** Newest first. */
    List<StoredArrival> arrivals();

    /** Those that nobody has answered, newest first. */
    List<StoredArrival> openArrivals();

    /** Those about the child, newest first. */
    List<StoredArrival> arrivals(PersonId child);

    /** Packages that went or came about the child. */
    List<Long> of(PersonId child);

    /** In these packages one row of a child takes the place of another. */
    void replaceChild(Collection<Long> rows, PersonId from, PersonId to);
}
