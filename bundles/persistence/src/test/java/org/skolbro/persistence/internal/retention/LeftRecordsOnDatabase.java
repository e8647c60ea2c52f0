package org.skolbro.persistence.internal.retention;

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
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.account.JpaAccountStore;
import org.skolbro.persistence.internal.consent.JpaConsentStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.disclosure.SqlDisclosureStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.order.JpaOrderStore;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.store.LeftRecordsContract;

/** Records of persons on a real database. */
abstract class LeftRecordsOnDatabase extends LeftRecordsContract {

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
    protected RegisterImportStore register() {
        return new SqlRegisterImportStore(testDatabase().database());
    }

    @Override
    protected ConsentStore consents() {
        return new JpaConsentStore(testDatabase().database());
    }

    @Override
    protected AccountStore accounts() {
        return new JpaAccountStore(testDatabase().database());
    }

    @Override
    protected HoldingStore holdings() {
        return new JpaHoldingStore(testDatabase().database());
    }

    @Override
    protected OrderStore orders() {
        return new JpaOrderStore(testDatabase().database());
    }

    @Override
    protected DisclosureStore disclosures() {
        return new SqlDisclosureStore(testDatabase().database());
    }

    @Override
    protected TransitionStore transitions() {
        return new JpaTransitionStore(testDatabase().database());
    }
}
