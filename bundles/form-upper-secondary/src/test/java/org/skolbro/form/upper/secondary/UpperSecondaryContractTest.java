package org.skolbro.form.upper.secondary;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class UpperSecondaryContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new UpperSecondary();
    }
}
