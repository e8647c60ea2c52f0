package org.skolbro.itests.guest;

import org.skolbro.api.form.FormDeclaration;

/** Declares a document type in the name of another form. */
public final class DeclaringOthersTypes extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        return with("preschool/learning-log").build();
    }
}
