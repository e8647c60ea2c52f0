package org.skolbro.testkit.memory;

import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.store.CertificateStoreContract;

public class InMemoryCertificateStoreTest extends CertificateStoreContract {

    private final Memory memory = new Memory();
    private final CertificateStore store = new InMemoryCertificateStore(memory);

    @Override
    protected UnitOfWork unitOfWork() {
        return memory;
    }

    @Override
    protected CertificateStore store() {
        return store;
    }
}
