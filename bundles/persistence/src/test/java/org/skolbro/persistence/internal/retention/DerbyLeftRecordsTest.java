package org.skolbro.persistence.internal.retention;

import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.rules.TestRule;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.order.JpaOrderStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.store.LeftRecordsContract;

public class DerbyLeftRecordsTest extends LeftRecordsContract {

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
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(DATABASE.database());
    }

    @Override
    protected ConsentStore consents() {
        return new JpaConsentStore(DATABASE.database());
    }

    @Override
    protected AccountStore accounts() {
        return new JpaAccountStore(DATABASE.database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(DATABASE.database());
    }

    @Override
    protected OrderStore orders() {
        return new JpaOrderStore(DATABASE.database());
    }

    @Override
    protected TransitionStore transitions() {
        return new JpaTransitionStore(DATABASE.database());
    }
}
