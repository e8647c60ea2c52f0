package org.skolbro.persistence.internal.retention;

import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.delivery.SqlDeliveryStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.testkit.store.DeliveryRecordsContract;

/** Packages of deliveries on a real database. */
abstract class DeliveryRecordsOnDatabase extends DeliveryRecordsContract {

    abstract TestDatabase testDatabase();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(testDatabase().database());
    }

    @Override
    protected DisposalStore runs() {
        return new SqlDisposalStore(testDatabase().database());
    }

    @Override
    protected RecordStore store() {
        return new SqlRecordStore(testDatabase().database());
    }

    @Override
    protected DeliveryStore deliveries() {
        return new SqlDeliveryStore(testDatabase().database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(testDatabase().database());
    }

    @Override
    protected HoldStore holds() {
        return new JpaHoldStore(testDatabase().database());
    }
}
