package org.skolbro.persistence.internal.retention;

import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.testkit.store.RecordStoreContract;

/** Other records than documents on a real database. */
abstract class RecordStoreOnDatabase extends RecordStoreContract {

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
    protected HoldStore holds() {
        return new JpaHoldStore(testDatabase().database());
    }

    @Override
    protected AuditStore audit() {
        return new JpaAuditStore(testDatabase().database());
    }

    @Override
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(testDatabase().database());
    }
}
