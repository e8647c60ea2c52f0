package org.skolbro.testkit.memory;

import java.time.LocalDate;

import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DisclosureStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.LeftRecordsContract;

public class InMemoryLeftRecordsTest extends LeftRecordsContract {

    private final House house = new House(LocalDate.of(2026, 5, 4));
    private final InMemoryConsentStore consents = new InMemoryConsentStore(house.memory);
    private final InMemoryHoldingStore holdings = new InMemoryHoldingStore(house.memory);
    private final InMemoryTransitionStore transitions = new InMemoryTransitionStore(house.memory);
    private final InMemoryOrderStore orders = new InMemoryOrderStore(house.memory);
    private final InMemoryDisclosureStore disclosures = new InMemoryDisclosureStore(house.memory);
    private final InMemoryRecordStore store = new InMemoryRecordStore(house).follow(new InMemoryLeavers.Kept(consents, holdings, transitions,
        new InMemoryHidingStore(house.memory), new InMemoryDocumentStore(house.memory, holdings, new InMemoryFormStore(house.memory)), orders,
        disclosures));
    private final InMemoryHoldStore holds = new InMemoryHoldStore(house.memory);
    private final InMemoryDisposalStore runs = new InMemoryDisposalStore(house.memory, holdings, holds, house.registerStore).follow(store);

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
    protected DisclosureStore disclosures() {
        return disclosures;
    }

    @Override
    protected RegisterImportStore register() {
        return house.registerImportStore;
    }

    @Override
    protected ConsentStore consents() {
        return consents;
    }

    @Override
    protected AccountStore accounts() {
        return house.accountStore;
    }

    @Override
    protected HoldingStore holdings() {
        return holdings;
    }

    @Override
    protected OrderStore orders() {
        return orders;
    }

    @Override
    protected TransitionStore transitions() {
        return transitions;
    }
}
