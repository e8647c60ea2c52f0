package org.skolbro.itests;

import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.SchoolForm;

/** Fails, and says what nobody may repeat. */
public final class TalkativeForm implements SchoolForm {

    public static final String SECRET = "20170101-2384";

    @Override
    public FormDeclaration declaration() {
        throw new IllegalStateException(SECRET);
    }
}
