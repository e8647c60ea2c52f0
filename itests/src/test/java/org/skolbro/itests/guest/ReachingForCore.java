package org.skolbro.itests.guest;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.core.store.DocumentStore;

/** Names what is kept inside the core. */
public final class ReachingForCore extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        return with("guest/" + DocumentStore.class.getSimpleName().toLowerCase(java.util.Locale.ROOT)).build();
    }
}
