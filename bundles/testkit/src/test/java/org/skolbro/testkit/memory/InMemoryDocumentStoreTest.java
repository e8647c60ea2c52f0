package org.skolbro.testkit.memory;

import java.util.OptionalInt;

import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;
import org.skolbro.testkit.store.DocumentDraftContract;
import org.skolbro.testkit.store.DocumentErasingContract;
import org.skolbro.testkit.store.DocumentReadingContract;
import org.skolbro.testkit.store.DocumentSearchContract;
import org.skolbro.testkit.store.DocumentStores;

@RunWith(Enclosed.class)
public class InMemoryDocumentStoreTest {

    public static class Drafts extends DocumentDraftContract {

        private final DocumentStores stores = inMemory();

        @Override
        protected DocumentStores stores() {
            return stores;
        }
    }

    public static class Reading extends DocumentReadingContract {

        private final DocumentStores stores = inMemory();

        @Override
        protected DocumentStores stores() {
            return stores;
        }
    }

    public static class Erasing extends DocumentErasingContract {

        private final DocumentStores stores = inMemory();

        @Override
        protected DocumentStores stores() {
            return stores;
        }
    }

    public static class Searching extends DocumentSearchContract {

        private final DocumentStores stores = inMemory();

        @Override
        protected DocumentStores stores() {
            return stores;
        }
    }

    private static DocumentStores inMemory() {
        Memory memory = new Memory();
        InMemoryHoldingStore holdings = new InMemoryHoldingStore(memory);
        InMemoryDocumentStore documents = new InMemoryDocumentStore(memory, holdings, new InMemoryFormStore(memory));
        RegisterTables register = new RegisterTables(memory);
        return new DocumentStores(memory, documents, holdings,
            new InMemoryDocumentSearch(documents, holdings, new InMemoryRegisterStore(register)),
            new InMemoryRegisterImportStore(register), () -> { }, work -> OptionalInt.empty());
    }
}
