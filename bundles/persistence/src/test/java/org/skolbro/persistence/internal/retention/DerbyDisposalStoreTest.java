package org.skolbro.persistence.internal.retention;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.delivery.SqlDeliveryStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.testkit.store.DisposalStoreContract;

public class DerbyDisposalStoreTest extends DisposalStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected DisposalStore store() {
        return new SqlDisposalStore(DATABASE.database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(DATABASE.database());
    }

    @Override
    protected HoldStore holds() {
        return new JpaHoldStore(DATABASE.database());
    }

    @Override
    protected DeliveryStore deliveries() {
        return new SqlDeliveryStore(DATABASE.database());
    }

    @Override
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(DATABASE.database());
    }
}
