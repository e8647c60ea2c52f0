package org.skolbro.form.preschool;

import org.skolbro.api.form.SchoolForm;
import org.skolbro.testkit.SchoolFormContract;

public class PreschoolContractTest extends SchoolFormContract {

    @Override
    protected SchoolForm form() {
        return new Preschool();
    }
}
