package org.skolbro.persistence.internal.retention;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
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

public class DerbyRecordStoreTest extends RecordStoreContract {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    @Rule
    public final TestRule empty = DATABASE.emptied();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(DATABASE.database());
    }

    @Override
    protected DisposalStore runs() {
        return new SqlDisposalStore(DATABASE.database());
    }

    @Override
    protected RecordStore store() {
        return new SqlRecordStore(DATABASE.database());
    }

    @Override
    protected HoldStore holds() {
        return new JpaHoldStore(DATABASE.database());
    }

    @Override
    protected AuditStore audit() {
        return new JpaAuditStore(DATABASE.database());
    }

    @Override
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(DATABASE.database());
    }
}
