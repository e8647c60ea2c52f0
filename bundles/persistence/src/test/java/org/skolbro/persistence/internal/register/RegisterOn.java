package org.skolbro.persistence.internal.register;

import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.testkit.store.RegisterContract.Stores;

/** The stores of the register on a database. */
final class RegisterOn {

    private RegisterOn() {
    }

    static Stores database(TestDatabase on) {
        return new Stores(new JpaUnitOfWork(on.database()), new SqlRegisterStore(on.database()), new SqlRegisterImportStore(on.database()), on::clear);
    }
}
