package org.skolbro.testkit.memory;

import java.time.LocalDate;

import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.RecordStoreContract;

public class InMemoryRecordStoreTest extends RecordStoreContract {

    private final House house = new House(LocalDate.of(2026, 5, 4));
    private final InMemoryRecordStore store = new InMemoryRecordStore(house);
    private final InMemoryHoldStore holds = new InMemoryHoldStore(house.memory);
    private final InMemoryDisposalStore runs = new InMemoryDisposalStore(house.memory, new InMemoryHoldingStore(house.memory), holds,
        house.registerStore).follow(store);

    @Override
    protected UnitOfWork unitOfWork() {
        return house.memory;
    }

    @Override
    protected DisposalStore runs() {
        return runs;
    }

    @Override
    protected RecordStore store() {
        return store;
    }

    @Override
    protected HoldStore holds() {
        return holds;
    }

    @Override
    protected AuditStore audit() {
        return house.auditStore;
    }

    @Override
    protected RegisterImportStore register() {
        return house.registerImportStore;
    }
}
