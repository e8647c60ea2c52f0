package org.skolbro.itests.guest;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.form.preschool.Preschool;

/** Names a class of a school form that is not its own. */
public final class ReachingForAnotherForm extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        return new Preschool().declaration();
    }
}
