package org.skolbro.persistence.internal.document;

import org.junit.ClassRule;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.testkit.store.DocumentDraftContract;
import org.skolbro.testkit.store.DocumentErasingContract;
import org.skolbro.testkit.store.DocumentReadingContract;
import org.skolbro.testkit.store.DocumentSearchContract;
import org.skolbro.testkit.store.DocumentStores;

@RunWith(Enclosed.class)
public class PostgreSqlDocumentStoreTest {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.postgreSql();

    public static class Drafts extends DocumentDraftContract {

        @Override
        protected DocumentStores stores() {
            return StoresOn.database(DATABASE);
        }
    }

    public static class Reading extends DocumentReadingContract {

        @Override
        protected DocumentStores stores() {
            return StoresOn.database(DATABASE);
        }
    }

    public static class Erasing extends DocumentErasingContract {

        @Override
        protected DocumentStores stores() {
            return StoresOn.database(DATABASE);
        }
    }

    public static class Searching extends DocumentSearchContract {

        @Override
        protected DocumentStores stores() {
            return StoresOn.database(DATABASE);
        }
    }
}
