package org.skolbro.testkit.memory;

import java.time.LocalDate;

import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.DeliveryRecordsContract;

public class InMemoryDeliveryRecordsTest extends DeliveryRecordsContract {

    private final House house = new House(LocalDate.of(2024, 6, 1));
    private final InMemoryHoldingStore holdings = new InMemoryHoldingStore(house.memory);
    private final InMemoryHoldStore holds = new InMemoryHoldStore(house.memory);
    private final InMemoryDeliveryStore deliveries = new InMemoryDeliveryStore(house.memory);
    private final InMemoryRecordStore records = new InMemoryRecordStore(house).follow(deliveries, holdings);
    private final InMemoryDisposalStore runs = new InMemoryDisposalStore(house.memory, holdings, holds, house.registerStore).follow(records);

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
        return records;
    }

    @Override
    protected DeliveryStore deliveries() {
        return deliveries;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }

    @Override
    protected HoldStore holds() {
        return holds;
    }
}
