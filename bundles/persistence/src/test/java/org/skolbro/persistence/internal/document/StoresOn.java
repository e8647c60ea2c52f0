package org.skolbro.persistence.internal.document;

import java.util.OptionalInt;

import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.testkit.store.DocumentStores;

/** The stores of documents on a database. */
final class StoresOn {

    private StoresOn() {
    }

    static DocumentStores database(TestDatabase on) {
        return new DocumentStores(new JpaUnitOfWork(on.database()), new JpaDocumentStore(on.database()),
            new JpaHoldingStore(on.database()), new SqlDocumentSearch(on.database()), new SqlRegisterImportStore(on.database()),
            on::clear, work -> OptionalInt.of(on.statements().during(work)));
    }
}
