package org.skolbro.testkit.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.TransferStore;

/** Counterparts and packages in memory. */
public final class InMemoryTransferStore implements TransferStore {

    private final Memory memory;
    private final Map<CounterpartId, Counterpart> counterparts;
    private final Map<TransferId, StoredTransfer> transfers;
    private final Map<ArrivalId, StoredArrival> arrivals;

    public InMemoryTransferStore(Memory memory) {
        this.memory = memory;
        counterparts = memory.table();
        transfers = memory.table();
        arrivals = memory.table();
    }

    @Override
    public void insert(Counterpart counterpart) {
        memory.requireUnitOfWork();
        counterparts.put(counterpart.id(), counterpart);
    }

    @Override
    public void update(Counterpart counterpart) {
        insert(counterpart);
    }

    @Override
    public Optional<Counterpart> counterpart(CounterpartId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(counterparts.get(id));
    }

    @Override
    public List<Counterpart> counterparts() {
        memory.requireUnitOfWork();
        return counterparts.values().stream().sorted(Comparator.comparingLong(one -> one.id().value())).toList();
    }

    @Override
    public void insert(StoredTransfer transfer) {
        memory.requireUnitOfWork();
        transfers.put(transfer.id(), transfer);
    }

    @Override
    public void update(StoredTransfer transfer) {
        if (transfer(transfer.id()).map(StoredTransfer::version).orElse(-1L) != transfer.version() - 1) {
            throw new Conflict("package " + transfer.id() + " was changed by somebody else");
        }
        transfers.put(transfer.id(), transfer.about(transfers.get(transfer.id()).child()));
    }

    @Override
    public Optional<StoredTransfer> transfer(TransferId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(transfers.get(id));
    }

    @Override
    public Optional<StoredTransfer> transfer(String name) {
        return transfers().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public List<StoredTransfer> transfers() {
        memory.requireUnitOfWork();
        return transfers.values().stream().sorted(Comparator.comparingLong((StoredTransfer one) -> one.id().value()).reversed()).toList();
    }

    @Override
    public List<StoredTransfer> transfers(Collection<UnitCode> units) {
        return transfers().stream().filter(one -> units.contains(one.unit())).toList();
    }

    @Override
    public List<StoredTransfer> transfers(TransitionId transition) {
        return transfers().stream().filter(one -> one.transition().equals(transition)).toList();
    }

    @Override
    public void insert(StoredArrival arrival) {
        if (arrival(arrival.transfer()).isPresent()) {
            throw new Conflict("a package of that name has come already");
        }
        arrivals.put(arrival.id(), arrival);
    }

    @Override
    public void update(StoredArrival arrival) {
        if (arrival(arrival.id()).map(StoredArrival::version).orElse(-1L) != arrival.version() - 1) {
            throw new Conflict("package " + arrival.id() + " was changed by somebody else");
        }
        arrivals.put(arrival.id(), arrival);
    }

    @Override
    public Optional<StoredArrival> arrival(ArrivalId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(arrivals.get(id));
    }

    @Override
    public Optional<StoredArrival> arrival(String transfer) {
        return arrivals().stream().filter(one -> one.transfer().equals(transfer)).findFirst();
    }

    @Override
    public List<StoredArrival> arrivals() {
        memory.requireUnitOfWork();
        return arrivals.values().stream().sorted(Comparator.comparingLong((StoredArrival one) -> one.id().value()).reversed()).toList();
    }

    @Override
    public List<StoredArrival> openArrivals() {
        return arrivals().stream().filter(StoredArrival::isOpen).toList();
    }

    @Override
    public List<StoredArrival> arrivals(PersonId child) {
        return arrivals().stream().filter(one -> one.child().equals(Optional.of(child))).toList();
    }

    @Override
    public List<Long> of(PersonId child) {
        return Stream.concat(transfers().stream().filter(one -> one.child().equals(child)).map(one -> one.id().value()),
            arrivals(child).stream().map(one -> one.id().value())).toList();
    }

    @Override
    public void replaceChild(Collection<Long> rows, PersonId from, PersonId to) {
        transfers().stream().filter(one -> rows.contains(one.id().value()) && one.child().equals(from))
            .forEach(one -> transfers.put(one.id(), one.about(to)));
        arrivals(from).stream().filter(one -> rows.contains(one.id().value())).forEach(one -> arrivals.put(one.id(), one.about(to)));
    }
}
