package org.skolbro.itests.guest;

import org.skolbro.api.form.FormDeclaration;

/** Cannot even say what it contains. */
public final class ThrowingForm extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        throw new IllegalStateException();
    }
}
