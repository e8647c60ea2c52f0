package org.skolbro.itests.guest;

import java.util.stream.Stream;
import org.skolbro.api.form.FormDeclaration;

/** Behaves while it is tried and throws once it runs: it looks at who is asking. */
public final class TwoFacedForm extends GoodForm {

    @Override
    public FormDeclaration declaration() {
        if (Stream.of(new Throwable().getStackTrace()).noneMatch(caller -> caller.getClassName().endsWith(".Trial"))) {
            throw new IllegalStateException();
        }
        return super.declaration();
    }
}
